package io.claimledger.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SampleArticlesTest {

  @Test
  void holdsEveryArticleOfTheFolder() throws IOException {
    List<Submission> samples = SampleArticles.all();
    assertThat(samples.stream().map(sample -> sample.text().value()))
        .containsExactlyInAnyOrderElementsOf(texts());
    assertThat(samples).allMatch(sample -> "Sample".equals(sample.outlet()));
    assertThat(samples).extracting(Submission::externalId).doesNotHaveDuplicates();
    assertThat(samples).extracting(Submission::publishedAt).doesNotContainNull();
  }

  private static List<String> texts() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("seeds/development"))) {
      return files
          .filter(file -> file.toString().endsWith(".txt"))
          .map(SampleArticlesTest::read)
          .toList();
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
