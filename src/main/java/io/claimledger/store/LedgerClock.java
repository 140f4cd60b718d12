package io.claimledger.store;

import com.github.kagkarlsson.scheduler.Clock;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import javax.sql.DataSource;
import org.jboss.logging.Logger;

/**
 * The one time of a ledger: its database's. The clocks of the machines that serve and read it may
 * differ; here they only count on from what the database last said.
 */
@Singleton
class LedgerClock implements Clock {

  private static final Logger LOG = Logger.getLogger(LedgerClock.class);
  private static final int SECONDS_BETWEEN_CHECKS = 30;

  private final DataSource database;
  private final LongSupplier ticks;
  private final ScheduledExecutorService checks;
  private volatile Reading last;

  @Inject
  LedgerClock(DataSource database) throws SQLException {
    this(database, System::nanoTime);
  }

  /**
   * @param ticks nanoseconds since any moment
   * @throws SQLException if the database does not tell the time
   */
  LedgerClock(DataSource database, LongSupplier ticks) throws SQLException {
    this.database = database;
    this.ticks = ticks;
    this.last = ask();
    this.checks = Executors.newSingleThreadScheduledExecutor(LedgerClock::thread);
    var unused =
        checks.scheduleWithFixedDelay(
            this::check, SECONDS_BETWEEN_CHECKS, SECONDS_BETWEEN_CHECKS, TimeUnit.SECONDS);
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "ledger-clock");
    thread.setDaemon(true);
    return thread;
  }

  /** The database's time, to the microsecond, which is what it keeps. */
  @Override
  public Instant now() {
    Reading from = last;
    return from.time.plusNanos(ticks.getAsLong() - from.tick).truncatedTo(ChronoUnit.MICROS);
  }

  private void check() {
    try {
      last = ask();
    } catch (SQLException e) {
      LOG.debugf(e, "The database does not tell the time; it is counted on from %s", last.time);
    }
  }

  private Reading ask() throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      long before = ticks.getAsLong();
      try (ResultSet answer = statement.executeQuery("select clock_timestamp()")) {
        answer.next();
        Instant time = answer.getObject(1, OffsetDateTime.class).toInstant();
        return new Reading(time, before + (ticks.getAsLong() - before) / 2);
      }
    }
  }

  @PreDestroy
  void stop() {
    checks.shutdownNow();
  }

  /** What the database said, and at which tick. */
  private record Reading(Instant time, long tick) {}
}
