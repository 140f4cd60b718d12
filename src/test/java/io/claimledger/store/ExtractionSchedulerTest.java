package io.claimledger.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.Scheduler;
import io.claimledger.ingest.ArticleArchive;
import io.claimledger.ingest.Attempt;
import io.claimledger.ingest.ExtractionLedger;
import io.claimledger.ingest.Job;
import io.claimledger.ingest.NobodyReads;
import io.claimledger.ingest.Priority;
import io.claimledger.ingest.Submission;
import io.claimledger.model.FailureReason;
import io.claimledger.model.SourceText;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(NobodyReads.class)
@QuarkusTestResource(EmbeddedPostgresResource.class)
class ExtractionSchedulerTest {

  private static final int JOBS = 20;
  private static final long HOUR = TimeUnit.HOURS.toNanos(1);
  private static final FailureReason REASON = new FailureReason("read", "Read", "Read here.");

  @Inject ExtractionScheduler schedulers;
  @Inject ArticleArchive archive;
  @Inject ExtractionLedger ledger;
  @Inject DataSource database;
  @Inject EntityManager entities;
  @Inject LedgerClock clock;

  @BeforeEach
  @Transactional
  void emptyLedger() {
    entities.createNativeQuery("truncate article, actor cascade").executeUpdate();
  }

  @Test
  void workersWhoseClocksAreAnHourApartShareTheWorkAndReadNothingTwice() throws Exception {
    LedgerClock ahead = new LedgerClock(database, () -> System.nanoTime() + HOUR);
    LedgerClock behind = new LedgerClock(database, () -> System.nanoTime() - HOUR);
    List<UUID> articles = IntStream.range(0, JOBS).mapToObj(this::keep).toList();
    ConcurrentLinkedQueue<UUID> read = new ConcurrentLinkedQueue<>();
    CountDownLatch done = new CountDownLatch(JOBS);
    CountDownLatch bothAtWork = new CountDownLatch(2);
    Consumer<Job> reader =
        job -> {
          read.add(job.articleId());
          bothAtWork.countDown();
          await(bothAtWork);
          assertThat(ledger.begin(job)).isPresent();
          ledger.record(job, new Attempt.Failed(REASON, "en"), "test");
          done.countDown();
        };
    Scheduler one = schedulers.scheduler(ahead, 1, reader);
    Scheduler other = schedulers.scheduler(behind, 1, reader);
    one.start();
    other.start();
    assertThat(done.await(60, TimeUnit.SECONDS)).isTrue();
    one.stop();
    other.stop();
    assertThat(read).containsExactlyInAnyOrderElementsOf(articles);
  }

  @Test
  void aJobIsNotTakenFromWhoTakesLongerThanALease() throws Exception {
    keep(0);
    CountDownLatch slow = new CountDownLatch(1);
    ConcurrentLinkedQueue<Job> taken = new ConcurrentLinkedQueue<>();
    Consumer<Job> reader =
        job -> {
          taken.add(job);
          slow.countDown();
          await(new CountDownLatch(1));
        };
    Scheduler one = schedulers.scheduler(clock, 1, reader);
    Scheduler other = schedulers.scheduler(clock, 1, reader);
    one.start();
    await(slow);
    other.start();
    Instant leaseEnds = clock.now().plus(Duration.ofSeconds(2));
    while (clock.now().isBefore(leaseEnds)) {
      Thread.onSpinWait();
    }
    one.stop();
    other.stop();
    assertThat(taken).hasSize(1);
  }

  @Test
  void noMoreIsTakenThanThereArePlaces() {
    IntStream.range(0, JOBS).forEach(this::keep);
    CountDownLatch taken = new CountDownLatch(1);
    Scheduler scheduler =
        schedulers.scheduler(
            clock,
            1,
            job -> {
              taken.countDown();
              await(new CountDownLatch(1));
            });
    scheduler.start();
    await(taken);
    assertThat(picked()).isEqualTo(1L);
    scheduler.stop();
  }

  @Transactional
  Object picked() {
    return entities
        .createNativeQuery("select count(*) from extraction_job where picked")
        .getSingleResult();
  }

  @Test
  void theTimeIsTheDatabasesWhateverTheMachinesClockCountsFrom() throws SQLException {
    LedgerClock other = new LedgerClock(database, () -> System.nanoTime() - 12 * HOUR);
    assertThat(Duration.between(clock.now(), other.now()).abs()).isLessThan(Duration.ofSeconds(1));
  }

  private UUID keep(int number) {
    Submission submission =
        new Submission(SourceText.of("Article " + number), null, null, null, null, null);
    return archive.keep(submission, "test", Priority.ARTICLE).orElseThrow().articleId();
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await(10, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
