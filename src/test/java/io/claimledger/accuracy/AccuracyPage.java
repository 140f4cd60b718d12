package io.claimledger.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

/** Writes {@code docs/accuracy.md} anew; run by name. */
class AccuracyPage {

  @Test
  void write() throws IOException {
    Files.writeString(PageText.FILE, PageText.now());
    assertThat(PageText.FILE).isNotEmptyFile();
  }
}
