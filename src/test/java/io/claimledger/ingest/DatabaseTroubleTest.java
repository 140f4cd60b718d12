package io.claimledger.ingest;

import static org.assertj.core.api.Assertions.assertThat;

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
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Trouble between a result and its commit. */
@QuarkusTest
@TestProfile(NobodyReads.class)
@QuarkusTestResource(EmbeddedPostgresResource.class)
class DatabaseTroubleTest {

  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final String CUT_WHOEVER_WAITS =
      """
      select pg_terminate_backend(pid) from pg_locks
      where not granted and relation = 'article_quantity'::regclass
      """;

  @Inject ArticleArchive archive;
  @Inject ExtractionLedger ledger;
  @Inject ExtractionQueue queue;
  @Inject Extraction extraction;
  @Inject ExtractionOutcomes outcomes;
  @Inject ExtractionConfig config;
  @Inject ScriptedReader reader;
  @Inject EntityManager entities;
  @Inject DataSource database;

  @BeforeEach
  @Transactional
  void emptyLedger() {
    entities.createNativeQuery("truncate article, actor cascade").executeUpdate();
  }

  private UUID keep(String text) {
    Submission submission = new Submission(SourceText.of(text), null, null, null, null, null);
    return archive.keep(submission, reader.version(), Priority.ARTICLE).orElseThrow().articleId();
  }

  @Test
  void aResultThatTheDatabaseCouldNotTakeIsReadAndTakenLater() throws Exception {
    UUID id = keep("The connection is cut just before this is committed.");
    ExtractionWorker worker =
        new ExtractionWorker(
            queue, ledger, extraction, outcomes, reader, config, ServiceRole.WORKER);
    try (Connection lock = database.getConnection();
        Statement statement = lock.createStatement()) {
      lock.setAutoCommit(false);
      statement.execute("lock table article_quantity in share mode");
      worker.start(new StartupEvent());
      while (!cutWhoeverWaits(statement)) {
        Thread.onSpinWait();
      }
      lock.rollback();
    }
    assertThat(outcomes.await(id, PATIENCE).toCompletableFuture().get(90, TimeUnit.SECONDS))
        .containsInstanceOf(ExtractionOutcome.Extracted.class);
    worker.stop(new ShutdownEvent());
  }

  private static boolean cutWhoeverWaits(Statement statement) throws SQLException {
    try (ResultSet cut = statement.executeQuery(CUT_WHOEVER_WAITS)) {
      return cut.next();
    }
  }

  @Test
  void whoeverStandsStillWithTheLedgersLockLosesIt() {
    UUID id = keep("Whoever records this is paused.");
    Object limit =
        QuarkusTransaction.requiringNew()
            .call(
                () -> {
                  archive.remove(id);
                  return entities
                      .createNativeQuery("show idle_in_transaction_session_timeout")
                      .getSingleResult();
                });
    assertThat(limit).isEqualTo("20s");
  }
}
