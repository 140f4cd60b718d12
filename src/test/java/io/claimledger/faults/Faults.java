package io.claimledger.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Disturbs the packaged service under load and prints what became of its ledger; run by name, after
 * {@code mvn package}: docs/faults.md.
 */
class Faults {

  private static final int ARTICLES = 40;
  private static final int DISK_MEGABYTES = 400;
  private static final int ANSWERED_BEFORE_FULL_DISK = 10;
  private static final int FAILURES_ON_FULL_DISK = 20;
  private static final int TERMINATED = 143;
  private static final Duration AT_ONCE = Duration.ZERO;
  private static final Duration PACED = Duration.ofMillis(1500);
  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final Trials TRIALS = new Trials(ARTICLES);

  @BeforeAll
  static void learn() throws Exception {
    TRIALS.learn();
  }

  @AfterAll
  static void print() {
    System.out.println("\n" + TRIALS);
  }

  @Test
  void none() throws Exception {
    TRIALS.onSharedDatabase("none", (trial, database) -> trial.send(trial.start(), AT_ONCE));
  }

  @Test
  void serviceKilledAsArticlesComeIn() throws Exception {
    TRIALS.onOwnDatabase(
        "`kill -9` of the service as articles come in",
        (trial, database) -> {
          Service service = trial.start();
          Sender sender = trial.send(service, AT_ONCE);
          for (int answers : Trial.EARLY_AND_LATE) {
            sender.awaitAnswers(answers);
            service.kill();
            trial.happened();
            service.start();
          }
        });
  }

  @Test
  void serviceKilledAsItReads() throws Exception {
    TRIALS.onOwnDatabase(
        "`kill -9` of the service as it reads",
        (trial, database) -> {
          Service service = trial.start();
          trial.send(service, AT_ONCE);
          trial.asArticlesAreRead(
              () -> {
                service.kill();
                service.start();
              });
        });
  }

  @Test
  void serviceAndDatabaseKilledAsItReads() throws Exception {
    TRIALS.onOwnDatabase(
        "`kill -9` of the service and its database as it reads",
        (trial, database) -> {
          Service service = trial.start();
          trial.send(service, AT_ONCE);
          trial.asArticlesAreRead(
              () -> {
                Signal.KILL.send(database.server());
                service.kill();
                service.start();
              });
        });
  }

  @Test
  void serviceKilledBetweenResultAndCommit() throws Exception {
    TRIALS.onSharedDatabase(
        "`kill -9` of the service between a result and its commit",
        (trial, database) -> {
          Service service = trial.start();
          trial.send(service, AT_ONCE);
          trial.asArticlesAreRead(
              () -> {
                try (Connection held = trial.holdCommit()) {
                  service.kill();
                }
                assertThat(trial.ledger().halfWritten()).isZero();
                service.start();
              });
        });
  }

  @Test
  void readingProcessKilled() throws Exception {
    TRIALS.onOwnDatabase(
        "`kill -9` of the process that reads",
        (trial, database) -> {
          Service service = trial.start();
          trial.send(service, AT_ONCE);
          trial.asArticlesAreRead(service::killReader);
        });
  }

  @Test
  void serviceTerminatedUnderLoad() throws Exception {
    TRIALS.onSharedDatabase(
        "SIGTERM under load",
        (trial, database) -> {
          Service service = trial.start();
          service.awaitReady();
          trial.send(service, PACED);
          trial.asArticlesAreRead(
              () -> {
                assertThat(service.terminate()).as("exit code").isEqualTo(TERMINATED);
                assertThat(trial.ledger().beingRead()).as("jobs it did not give back").isZero();
                service.start();
              });
        });
  }

  @Test
  void databaseCrashesUnderLoad() throws Exception {
    TRIALS.onSharedDatabase(
        "PostgreSQL stopped with `-m immediate` under load, and started again",
        (trial, database) -> {
          Service service = trial.start();
          service.awaitReady();
          trial.send(service, PACED);
          trial.asArticlesAreRead(database::crash);
        });
  }

  @Test
  void databaseCrashesBetweenResultAndCommit() throws Exception {
    TRIALS.onSharedDatabase(
        "PostgreSQL stopped with `-m immediate` between a result and its commit",
        (trial, database) -> {
          trial.send(trial.start(), AT_ONCE);
          trial.asArticlesAreRead(
              () -> {
                try (Connection held = trial.holdCommit()) {
                  database.crash();
                }
              });
        });
  }

  @Test
  void connectionsCutBetweenResultAndCommit() throws Exception {
    TRIALS.onSharedDatabase(
        "all connections to PostgreSQL cut between a result and its commit",
        (trial, database) -> {
          trial.send(trial.start(), AT_ONCE);
          trial.asArticlesAreRead(
              () -> {
                try (Connection held = trial.holdCommit()) {
                  Ledger.cutAllOtherConnections(held);
                }
              });
        });
  }

  @Test
  void oneOfTwoWorkersKilled() throws Exception {
    TRIALS.onSharedDatabase(
        "`kill -9` of one of two workers",
        (trial, database) -> {
          Service api = trial.start("api");
          Service killed = trial.start("worker");
          killed.awaitReady();
          trial.start("worker").awaitReady();
          trial.send(api, AT_ONCE);
          trial.asArticlesAreRead(
              () -> {
                killed.kill();
                killed.start();
              });
        });
  }

  @Test
  void workerPausedForLongerThanItsLease() throws Exception {
    TRIALS.onSharedDatabase(
        "a worker paused for longer than its lease, while another one reads",
        (trial, database) -> {
          Service api = trial.start("api");
          Service paused = trial.start("worker");
          trial.send(api, AT_ONCE);
          trial.awaitRead(Trial.EARLY);
          paused.sendToAll(Signal.STOP);
          trial.letAnotherReadAll(paused);
        });
  }

  @Test
  void workerPausedBetweenResultAndCommit() throws Exception {
    TRIALS.onSharedDatabase(
        "a worker paused between a result and its commit, while another one reads",
        (trial, database) -> {
          Service api = trial.start("api");
          Service paused = trial.start("worker");
          trial.send(api, AT_ONCE);
          trial.awaitRead(Trial.EARLY);
          try (Connection held = trial.holdCommit()) {
            paused.sendToAll(Signal.STOP);
          }
          trial.letAnotherReadAll(paused);
        });
  }

  @Test
  void clocksOfTwoWorkersAnHourApart() throws Exception {
    String fault = "two workers with clocks an hour apart";
    Optional<Map<String, String>> ahead = ShiftedClock.ahead("+1h");
    if (ahead.isEmpty()) {
      TRIALS.notTried(fault, "libfaketime is not installed");
    }
    assumeTrue(ahead.isPresent());
    TRIALS.onSharedDatabase(
        fault,
        (trial, database) -> {
          Service api = trial.start("api");
          trial.start("worker").awaitReady();
          trial.start("worker", ahead.get()).awaitReady();
          trial.send(api, AT_ONCE);
          trial.happened();
        });
  }

  @Test
  void diskFull() throws Exception {
    String fault = "disk full under load, until there is room again";
    Path folder = Trials.fresh(fault).resolve("disk");
    try (SmallDisk disk = SmallDisk.mount(folder, DISK_MEGABYTES)) {
      TRIALS.on(
          fault,
          new OwnDatabase(folder.resolve("data")),
          (trial, database) -> {
            Service service = trial.start();
            service.awaitReady();
            Sender sender = trial.send(service, PACED);
            sender.awaitAnswers(ANSWERED_BEFORE_FULL_DISK);
            disk.fill();
            trial.happened();
            sender.awaitFailures(FAILURES_ON_FULL_DISK);
            disk.empty();
            if (!service.isReadyWithin(PATIENCE)) {
              trial.note("the service had to be started again");
              service.kill();
              service.start();
            }
          });
    } catch (SmallDisk.NotMountedException e) {
      TRIALS.notTried(fault, "no small disk can be mounted");
      abort("no small disk");
    }
  }
}
