package io.claimledger.ingest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;

import io.claimledger.model.SourceText;
import io.claimledger.store.EmbeddedPostgresResource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A worker beside a process that only serves, on one database. */
@QuarkusTest
@TestProfile(NobodyReads.class)
@QuarkusTestResource(EmbeddedPostgresResource.class)
class ExtractionWorkerTest {

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  @Inject ArticleArchive archive;
  @Inject ArticleIntake intake;
  @Inject ExtractionLedger ledger;
  @Inject ExtractionQueue queue;
  @Inject Extraction extraction;
  @Inject ExtractionOutcomes outcomes;
  @Inject ExtractionConfig config;
  @Inject ScriptedReader reader;
  @Inject EntityManager entities;

  @BeforeEach
  @Transactional
  void emptyLedger() {
    reader.setVersion("scripted-1");
    entities.createNativeQuery("truncate article, actor cascade").executeUpdate();
  }

  private static Submission submission(String text) {
    return new Submission(SourceText.of(text), null, null, null, null, null);
  }

  private UUID keep(String text, Priority priority) {
    return archive.keep(submission(text), reader.version(), priority).orElseThrow().articleId();
  }

  private UUID keep(String text) {
    return keep(text, Priority.ARTICLE);
  }

  private ExtractionWorker worker() {
    return new ExtractionWorker(
        queue, ledger, extraction, outcomes, reader, config, ServiceRole.WORKER);
  }

  private Optional<ExtractionOutcome> outcome(UUID id) throws Exception {
    return outcomes.await(id, PATIENCE).toCompletableFuture().get(60, TimeUnit.SECONDS);
  }

  private Object ask(String sql, UUID id) {
    return QuarkusTransaction.requiringNew()
        .call(() -> entities.createNativeQuery(sql).setParameter("id", id).getSingleResult());
  }

  private Object jobs(UUID id) {
    return ask("select count(*) from extraction_job where article_id = :id", id);
  }

  @Test
  void anArticleAndItsJobCommitTogetherOrNotAtAll() {
    assertThatThrownBy(
            () ->
                QuarkusTransaction.requiringNew()
                    .run(
                        () -> {
                          keep("The power fails before this one is committed.");
                          throw new IllegalStateException("power failure");
                        }))
        .hasMessage("power failure");
    assertThat(
            QuarkusTransaction.requiringNew()
                .call(
                    () ->
                        entities
                            .createNativeQuery(
                                "select (select count(*) from article)"
                                    + " + (select count(*) from extraction_job)")
                            .getSingleResult()))
        .isEqualTo(0L);
    assertThat(jobs(keep("The power does not fail this time."))).isEqualTo(1L);
  }

  @Test
  void aJobGoesWithItsArticle() {
    UUID id = keep("Removed before anybody could read it.");
    archive.remove(id);
    assertThat(jobs(id)).isEqualTo(0L);
  }

  @Test
  void whoSentAnArticleDoesNotWaitBehindSamplesAndSecondReadings() throws Exception {
    UUID again = keep("This one has been read before, and will be read again.");
    ExtractionWorker first = worker();
    first.start(new StartupEvent());
    assertThat(outcome(again)).containsInstanceOf(ExtractionOutcome.Extracted.class);
    first.stop(new ShutdownEvent());

    UUID sample = keep("A sample that came before the others did.", Priority.SAMPLE);
    UUID raised = keep("A sample that somebody then sends too.", Priority.SAMPLE);
    archive.requestExtraction(again);
    UUID sent = keep("An article that somebody sent and waits for.");
    ExtractionWorker second = worker();
    second.start(new StartupEvent());
    assertThat(outcome(sample)).isPresent();
    assertThat(outcome(raised)).isPresent();
    second.stop(new ShutdownEvent());
    assertThat(readOrder()).containsExactly(sent, again, sample, raised);
  }

  @SuppressWarnings("unchecked")
  private List<UUID> readOrder() {
    return QuarkusTransaction.requiringNew()
        .call(
            () ->
                entities
                    .createNativeQuery("select id from article order by extracted_at", UUID.class)
                    .getResultList());
  }

  @Test
  void whoPostsWaitsForAWorkerElsewhere() {
    ExtractionWorker worker = worker();
    worker.start(new StartupEvent());
    try {
      given()
          .contentType("text/plain")
          .header("Prefer", "wait=60")
          .body("This is read elsewhere. Ruritania shipped 300 shells to Elbonia.")
          .post("/articles")
          .then()
          .statusCode(201)
          .body("status", equalTo("EXTRACTED"))
          .body("claims.size()", equalTo(1));
    } finally {
      worker.stop(new ShutdownEvent());
    }
  }

  @Test
  void whatIsNotReadInTimeGoesBackAtOnceAndIsReadByTheNext() throws Exception {
    UUID id = keep("The service is told to stop while it reads this.");
    CountDownLatch gate = reader.close();
    int before = reader.readings();
    ExtractionWorker stopped = worker();
    stopped.start(new StartupEvent());
    while (reader.readings() == before) {
      Thread.onSpinWait();
    }
    stopped.stop(new ShutdownEvent());
    assertThat(
            ask(
                "select picked or consecutive_failures > 0 or execution_time > now()"
                    + " from extraction_job where article_id = :id",
                id))
        .isEqualTo(false);
    gate.countDown();
    ExtractionWorker next = worker();
    next.start(new StartupEvent());
    assertThat(outcome(id)).containsInstanceOf(ExtractionOutcome.Extracted.class);
    next.stop(new ShutdownEvent());
  }

  @Test
  void whatIsReadWhenToldToStopIsStored() throws Exception {
    UUID id = keep("The service is told to stop, and has time to read this.");
    ExtractionWorker worker = worker();
    worker.start(new StartupEvent());
    assertThat(outcome(id)).isPresent();
    worker.stop(new ShutdownEvent());
    assertThat(jobs(id)).isEqualTo(0L);
  }

  @Test
  void onlyWhoHoldsTheJobRecordsWhatWasRead() {
    UUID id = keep("Read by two of whom the first was thought dead.");
    Job first = picked(id);
    assertThat(ledger.begin(first)).isPresent();
    ledger.putBack(first, 1, Duration.ZERO);
    Job second = picked(id);
    assertThat(ledger.begin(first)).isEmpty();
    assertThat(ledger.begin(second)).isPresent();
    Attempt read = new Attempt.Failed(Failures.otherLanguage("de"), "de");
    assertThat(ledger.record(first, read, "late"))
        .isInstanceOf(ExtractionOutcome.NothingToDo.class);
    assertThat(ledger.record(second, read, "present")).isInstanceOf(ExtractionOutcome.Failed.class);
    assertThat(ledger.record(second, read, "twice"))
        .isInstanceOf(ExtractionOutcome.NothingToDo.class);
    assertThat(ask("select extractor_version from article where id = :id", id))
        .isEqualTo("present");
  }

  /** As another process picks it. */
  private Job picked(UUID id) {
    Object[] row =
        (Object[])
            ask(
                "update extraction_job set picked = true, picked_by = 'elsewhere',"
                    + " last_heartbeat = now() - interval '1 hour', version = version + 1"
                    + " where article_id = :id returning version, consecutive_failures",
                id);
    return new Job(id, ((Number) row[0]).longValue(), ((Number) row[1]).intValue());
  }

  @Test
  void whatAWorkerLeftBehindWhenItDiedIsReadByAnother() throws Exception {
    UUID id = keep("Whoever read this was killed an hour ago.");
    assertThat(ledger.begin(picked(id))).isPresent();
    ExtractionWorker worker = worker();
    worker.start(new StartupEvent());
    assertThat(outcome(id)).containsInstanceOf(ExtractionOutcome.Extracted.class);
    worker.stop(new ShutdownEvent());
  }

  @Test
  void anArticleThatEndedThreeWorkersIsFailedAndTheOthersGoOn() throws Exception {
    UUID killer = keep("Whoever reads this dies.");
    for (int i = 0; i < 3; i++) {
      Job job = picked(killer);
      assertThat(ledger.begin(job)).isPresent();
      ledger.putBack(job, job.failures() + 1, Duration.ZERO);
    }
    UUID other = keep("Whoever reads this lives.");
    ExtractionWorker worker = worker();
    worker.start(new StartupEvent());
    assertThat(outcome(other)).containsInstanceOf(ExtractionOutcome.Extracted.class);
    assertThat(outcome(killer))
        .hasValueSatisfying(
            failed ->
                assertThat(((ExtractionOutcome.Failed) failed).reason().code())
                    .isEqualTo("extraction-ended-its-process"));
    worker.stop(new ShutdownEvent());
  }

  @Test
  void whoWaitsIsToldNothingOncePatienceRunsOut()
      throws InterruptedException, ExecutionException, TimeoutException {
    UUID id = keep("Nobody reads this while somebody waits.");
    assertThat(
            outcomes
                .await(id, Duration.ofMillis(600))
                .toCompletableFuture()
                .get(30, TimeUnit.SECONDS))
        .isEmpty();
  }
}
