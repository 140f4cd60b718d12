package io.claimledger.accuracy;

import io.claimledger.ingest.ClaimReader;
import io.claimledger.nlp.SemgrexMatcher;
import io.claimledger.nlp.TestNlp;
import io.claimledger.rules.RuleSetLoader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The reader as it is, over the articles of {@code seeds/}. */
final class SeedReader {

  /** The articles that rules are changed against. */
  static final Path DEVELOPMENT = Path.of("seeds/development");

  /** The articles that show whether a change helps on texts it was not made for. */
  static final Path HELD_OUT = Path.of("seeds/held-out");

  private static final Map<Path, Score> SCORES = new ConcurrentHashMap<>();

  private SeedReader() {}

  /** The score of a half, read once in a run of tests. */
  static Score score(Path half) {
    return SCORES.computeIfAbsent(half, SeedReader::read);
  }

  private static Score read(Path half) {
    try {
      return run().over(half);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static AccuracyRun run() {
    ClaimReader reader =
        new ClaimReader(TestNlp.annotator(), new RuleSetLoader().load(null), new SemgrexMatcher());
    return new AccuracyRun((text, published) -> reader.read(text, published).reading());
  }
}
