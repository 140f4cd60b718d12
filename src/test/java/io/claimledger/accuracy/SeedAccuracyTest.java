package io.claimledger.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.api.Test;

/** Fails where a change reads the development articles worse than before. */
class SeedAccuracyTest {

  @Test
  void readsNoWorseThanRecorded() throws IOException {
    Score score = SeedReader.score(SeedReader.DEVELOPMENT);
    assertThat(score.hardClaims().f1()).as("F1 of hard types").isGreaterThan(floor("hard.f1"));
    Ratio whole = score.whole();
    assertThat((double) whole.right() / whole.of())
        .as("hard claims with every slot right")
        .isGreaterThan(floor("whole"));
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
