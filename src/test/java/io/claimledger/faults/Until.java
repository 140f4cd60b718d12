package io.claimledger.faults;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** Waits for what another process does. */
final class Until {

  private static final int MILLIS_BETWEEN_LOOKS = 50;

  private Until() {}

  /**
   * Returns once a condition holds. One that cannot be asked, as a server is down, does not hold.
   *
   * @throws TimeoutException if it does not hold in time
   */
  static void holds(String what, Duration limit, Condition condition)
      throws InterruptedException, TimeoutException {
    long end = System.nanoTime() + limit.toNanos();
    Exception last = null;
    while (System.nanoTime() < end) {
      try {
        if (condition.holds()) {
          return;
        }
      } catch (IOException | SQLException e) {
        last = e;
      }
      TimeUnit.MILLISECONDS.sleep(MILLIS_BETWEEN_LOOKS);
    }
    throw late(what, limit, last);
  }

  private static TimeoutException late(String what, Duration limit, @Nullable Exception last) {
    TimeoutException late =
        new TimeoutException("not within %d s: %s".formatted(limit.toSeconds(), what));
    if (last != null) {
      late.initCause(last);
    }
    return late;
  }

  /** What is waited for. */
  interface Condition {
    boolean holds() throws IOException, SQLException, InterruptedException;
  }
}
