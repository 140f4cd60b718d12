package io.claimledger.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

/** Fails where the accuracy page tells figures of an earlier reading. */
class AccuracyPageTest {

  @Test
  void tellsWhatIsMeasuredNow() throws IOException {
    assertThat(Files.readString(PageText.FILE))
        .as("docs/accuracy.md; write it anew with: mvn -q test -Dtest=AccuracyPage")
        .isEqualTo(PageText.now());
  }
}
