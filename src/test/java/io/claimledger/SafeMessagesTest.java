package io.claimledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.logging.Level;
import org.jboss.logmanager.ExtLogRecord;
import org.junit.jupiter.api.Test;

class SafeMessagesTest {

  private static ExtLogRecord logged(String format, Object... parameters) {
    ExtLogRecord message =
        new ExtLogRecord(Level.INFO, format, ExtLogRecord.FormatStyle.PRINTF, "test");
    message.setParameters(parameters);
    new SafeMessages().isLoggable(message);
    return message;
  }

  @Test
  void whatComesWithAMessageStaysInItsLine() {
    assertThat(logged("Article %s", "a\r\nFORGED \u001b[2J\u2028").getFormattedMessage())
        .isEqualTo("Article a\\u000d\\u000aFORGED \\u001b[2J\\u2028");
    assertThat(logged("Taken: %d\t%s", 7, "über").getFormattedMessage())
        .isEqualTo("Taken: 7\tüber");
  }

  @Test
  void keysAndTokensAreLeftOut() {
    String secret = "A".repeat(43);
    assertThat(logged("Key %s of 7", "clk_0a1b2c3d_" + secret).getFormattedMessage())
        .isEqualTo("Key clk_0a1b2c3d_… of 7");
    String token = "eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJhIn0-_x." + secret;
    assertThat(logged("Bearer %s, refused", token).getFormattedMessage())
        .isEqualTo("Bearer eyJ…, refused");
  }

  @Test
  void aFailureIsToldInOneLineWithItsStack() {
    ExtLogRecord message = new ExtLogRecord(Level.INFO, "Failed", "test");
    Throwable thrown =
        new IllegalStateException("outer", new IllegalArgumentException("a\nFORGED"));
    message.setThrown(thrown);
    new SafeMessages().isLoggable(message);
    assertThat(message.getThrown()).hasToString("java.lang.IllegalStateException: outer");
    assertThat(message.getThrown().getStackTrace()).isEqualTo(thrown.getStackTrace());
    assertThat(message.getThrown().getCause())
        .hasToString("java.lang.IllegalArgumentException: a\\u000aFORGED");
  }

  @Test
  void aFailureWithoutControlCharactersIsLeftAlone() {
    ExtLogRecord message = new ExtLogRecord(Level.INFO, "Failed", "test");
    Throwable thrown = new IllegalStateException("outer");
    message.setThrown(thrown);
    new SafeMessages().isLoggable(message);
    assertThat(message.getThrown()).isSameAs(thrown);
  }
}
