package io.claimledger.accuracy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.claimledger.model.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Reads annotated articles: in every folder a {@code NAME.json} beside each text. */
final class GoldFolder {

  private static final ObjectMapper JSON = new ObjectMapper().registerModule(new JavaTimeModule());

  /** An article's text together with its annotations. */
  record Sample(GoldArticle gold, SourceText text) {}

  private GoldFolder() {}

  /**
   * All samples in a folder and below, by path.
   *
   * @throws IOException if a file cannot be read or is not of this form
   * @throws IllegalStateException if an annotation's evidence does not stand where it says
   */
  static List<Sample> read(Path root) throws IOException {
    List<Path> files;
    try (Stream<Path> walk = Files.walk(root)) {
      files = walk.filter(f -> f.toString().endsWith(".json")).sorted().toList();
    }
    var samples = new ArrayList<Sample>();
    for (Path file : files) {
      samples.add(sample(file));
    }
    return samples;
  }

  private static Sample sample(Path file) throws IOException {
    GoldArticle gold = JSON.readValue(file.toFile(), GoldArticle.class);
    SourceText text = SourceText.of(Files.readString(file.resolveSibling(gold.file())));
    gold.claims().forEach(claim -> requireInPlace(file, claim, text));
    return new Sample(gold, text);
  }

  private static void requireInPlace(Path file, GoldClaim claim, SourceText text) {
    if (claim.end() > text.length() || !text.slice(claim.span()).equals(claim.evidence())) {
      throw new IllegalStateException(
          file + ": at " + claim.span() + " the text does not say: " + claim.evidence());
    }
  }
}
