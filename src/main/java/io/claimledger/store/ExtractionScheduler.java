package io.claimledger.store;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.jdbc.JdbcCustomization;
import com.github.kagkarlsson.scheduler.jdbc.PostgreSqlJdbcCustomization;
import com.github.kagkarlsson.scheduler.task.Execution;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import io.claimledger.ingest.ExtractionLedger;
import io.claimledger.ingest.ExtractionQueue;
import io.claimledger.ingest.Job;
import io.claimledger.ingest.QueueConfig;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Hands jobs out by db-scheduler: it picks, keeps the leases, and finds those that lapsed. */
@ApplicationScoped
class ExtractionScheduler implements ExtractionQueue {

  private static final Logger LOG = Logger.getLogger(ExtractionScheduler.class);
  private static final String TASK = "extraction";
  private static final String TABLE = "extraction_job";
  // A free place is filled at once, and no more is picked than there are places.
  private static final double REFILL_BELOW = 0.99;
  private static final double AT_MOST = 1.0;

  // In one statement PostgreSQL may lock more rows than the limit says, where its plan runs the
  // inner query again; in two it does not.
  private static final JdbcCustomization IN_TWO_STATEMENTS =
      new PostgreSqlJdbcCustomization(true, false);

  private final DataSource database;
  private final LedgerClock clock;
  private final ExtractionLedger ledger;
  private final QueueConfig config;
  private volatile @Nullable Scheduler scheduler;

  ExtractionScheduler(
      DataSource database, LedgerClock clock, ExtractionLedger ledger, QueueConfig config) {
    this.database = database;
    this.clock = clock;
    this.ledger = ledger;
    this.config = config;
  }

  @Override
  public void open(int places, Consumer<Job> reader) {
    Scheduler opened = scheduler(clock, places, reader);
    opened.start();
    scheduler = opened;
  }

  Scheduler scheduler(LedgerClock time, int places, Consumer<Job> reader) {
    AtomicInteger threads = new AtomicInteger();
    return Scheduler.create(database, task(reader))
        .tableName(TABLE)
        .jdbcCustomization(IN_TWO_STATEMENTS)
        .clock(time)
        .enablePriority()
        .pollUsingLockAndFetch(REFILL_BELOW, AT_MOST)
        .pollingInterval(config.poll())
        .heartbeatInterval(config.heartbeat())
        .missedHeartbeatsLimit(config.missedHeartbeats())
        .shutdownMaxWait(config.drain())
        .threads(places)
        .executorService(
            Executors.newFixedThreadPool(places, work -> thread(work, threads.incrementAndGet())))
        .build();
  }

  private static Thread thread(Runnable work, int number) {
    Thread thread = new Thread(work, "extraction-" + number);
    thread.setDaemon(true);
    return thread;
  }

  /** A job's end is written with its outcome: there is nothing left to do when it has run. */
  private Task<Void> task(Consumer<Job> reader) {
    return Tasks.custom(TASK, Void.class)
        .onFailure((complete, operations) -> {})
        .onDeadExecution((complete, operations) -> revive(complete.getExecution()))
        .execute(
            (instance, context) -> {
              reader.accept(job(context.getExecution()));
              return (complete, operations) -> {};
            });
  }

  private void revive(Execution lapsed) {
    LOG.warnf(
        "Article %s was picked by %s, which is silent since %s: others may read it",
        lapsed.getId(), lapsed.pickedBy, lapsed.lastHeartbeat);
    ledger.putBack(job(lapsed), lapsed.consecutiveFailures, Duration.ZERO);
  }

  private static Job job(Execution execution) {
    return new Job(
        UUID.fromString(execution.getId()), execution.version, execution.consecutiveFailures);
  }

  @Override
  public void check() {
    Scheduler running = scheduler;
    if (running != null) {
      running.triggerCheckForDueExecutions();
    }
  }

  @Override
  public void close() {
    Scheduler running = scheduler;
    if (running != null) {
      running.stop();
    }
  }
}
