package io.claimledger.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * Prints how well {@code seeds/} is read; run by name. With {@code -Derrors=true} it lists what was
 * missed or wrong, for the development articles alone, so that nobody tunes on the others.
 */
class SeedAccuracy {

  @Test
  void development() throws IOException {
    print(SeedReader.DEVELOPMENT, Boolean.getBoolean("errors"));
  }

  @Test
  void heldOut() throws IOException {
    print(SeedReader.HELD_OUT, false);
  }

  private static void print(Path folder, boolean errors) throws IOException {
    String report = SeedReader.run().report(folder, errors);
    assertThat(report).contains("HARD TYPES");
    System.out.println("\n" + folder + "\n" + report);
  }
}
