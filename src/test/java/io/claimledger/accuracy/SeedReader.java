package io.claimledger.accuracy;

import io.claimledger.ingest.ClaimReader;
import io.claimledger.nlp.SemgrexMatcher;
import io.claimledger.nlp.TestNlp;
import io.claimledger.rules.RuleSetLoader;
import java.nio.file.Path;

/** The reader as it is, over the articles of {@code seeds/}. */
final class SeedReader {

  /** The articles that rules are changed against. */
  static final Path DEVELOPMENT = Path.of("seeds/development");

  /** The articles that show whether a change helps on texts it was not made for. */
  static final Path HELD_OUT = Path.of("seeds/held-out");

  private SeedReader() {}

  static AccuracyRun run() {
    return new AccuracyRun(
        new ClaimReader(TestNlp.annotator(), new RuleSetLoader().load(null), new SemgrexMatcher()));
  }
}
