package io.claimledger.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Fails where a change reads the samples worse than before. */
class SeedAccuracyTest {

  @ParameterizedTest
  @ValueSource(strings = {"development", "held-out"})
  void readsNoWorseThanRecorded(String half) throws IOException {
    Score score = SeedReader.score(Path.of("seeds", half));
    assertThat(score.hardClaims().f1())
        .as("F1 of hard types")
        .isGreaterThan(floor(half + ".hard.f1"));
    Ratio whole = score.whole();
    assertThat((double) whole.right() / whole.of())
        .as("hard claims with every slot right")
        .isGreaterThan(floor(half + ".whole"));
    assertThat(score.findings(Finding.Kind.OFFSET)).isEmpty();
  }

  private static double floor(String name) throws IOException {
    Properties floors = new Properties();
    try (InputStream file =
        SeedAccuracyTest.class.getResourceAsStream("/accuracy/floors.properties")) {
      floors.load(Objects.requireNonNull(file));
    }
    return Double.parseDouble(floors.getProperty(name));
  }
}
