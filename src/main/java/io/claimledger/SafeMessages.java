package io.claimledger;

import io.quarkus.logging.LoggingFilter;
import java.util.Optional;
import java.util.logging.Filter;
import java.util.logging.LogRecord;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.logmanager.ExtLogRecord;
import org.jspecify.annotations.Nullable;

/**
 * Writes control characters in what is logged as escapes, so that what a client sends cannot begin
 * a line of the log, nor speak to the terminal that shows it; and leaves out keys and tokens, which
 * libraries quote where they tell of bad ones.
 */
@LoggingFilter(name = "safe")
public final class SafeMessages implements Filter {

  private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\u2028\\u2029&&[^\\t]]");
  private static final Pattern SECRET =
      Pattern.compile("(clk_[0-9a-f]{8}_|eyJ)[\\w-]{8,}(\\.[\\w-]*){0,4}");
  private static final int MOST_CAUSES = 20;

  @Override
  public boolean isLoggable(LogRecord logged) {
    if (logged instanceof ExtLogRecord message) {
      String text = message.getFormattedMessage();
      if (!isSafe(text)) {
        message.setMessage(safe(text), ExtLogRecord.FormatStyle.NO_FORMAT);
      }
    }
    Throwable thrown = logged.getThrown();
    if (!isSafe(thrown, MOST_CAUSES)) {
      logged.setThrown(copy(thrown, MOST_CAUSES));
    }
    return true;
  }

  private static boolean isSafe(String text) {
    return !CONTROL.matcher(text).find() && !SECRET.matcher(text).find();
  }

  private static boolean isSafe(@Nullable Throwable thrown, int causes) {
    return thrown == null
        || causes == 0
        || (isSafe(thrown.toString()) && isSafe(thrown.getCause(), causes - 1));
  }

  private static String safe(String text) {
    String secretive = SECRET.matcher(text).replaceAll("$1…");
    return CONTROL
        .matcher(secretive)
        .replaceAll(found -> Matcher.quoteReplacement(escape(found.group().charAt(0))));
  }

  private static String escape(char control) {
    return "\\u%04x".formatted((int) control);
  }

  private static @Nullable Throwable copy(@Nullable Throwable thrown, int causes) {
    return thrown == null || causes == 0
        ? null
        : new Retold(thrown, copy(thrown.getCause(), causes - 1));
  }

  /** What was thrown, told safely. */
  private static final class Retold extends Throwable {

    private static final long serialVersionUID = 1L;

    Retold(Throwable thrown, @Nullable Throwable cause) {
      super(safe(thrown.toString()), cause);
      setStackTrace(thrown.getStackTrace());
    }

    @Override
    public String toString() {
      return Optional.ofNullable(getMessage()).orElse("");
    }
  }
}
