package io.claimledger.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class ExtractorVersionTest {

  @Test
  void theBuildWroteOne() {
    assertThat(ExtractorVersion.present(List.of()).value())
        .matches("\\d+\\.\\d+\\.\\d+(-SNAPSHOT)?\\+[0-9a-f]{12}");
  }

  @Test
  void changesWithCodeModelsAndOwnRules() {
    assertThat(
            List.of(
                version("a", "4.5.10", List.of()),
                version("b", "4.5.10", List.of()),
                version("a", "4.5.11", List.of()),
                version("a", "4.5.10", List.of("type: RAID")),
                version("a", "4.5.10", List.of("type: ", "RAID"))))
        .doesNotHaveDuplicates()
        .contains(version("a", "4.5.10", List.of()));
  }

  private static String version(String digest, String corenlp, List<String> extensions) {
    Properties build = new Properties();
    build.setProperty("version", "0.1.0");
    build.setProperty("digest", digest);
    build.setProperty("corenlp", corenlp);
    return ExtractorVersion.of(build, extensions).value();
  }
}
