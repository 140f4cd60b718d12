package io.claimledger.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimledger.model.SourceText;
import io.claimledger.store.EmbeddedPostgresResource;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(ScriptedReading.class)
@QuarkusTestResource(EmbeddedPostgresResource.class)
class ExtractionQueueTest {

  @Inject ArticleArchive archive;
  @Inject ExtractionLedger ledger;
  @Inject ExtractionQueue queue;
  @Inject ScriptedReader reader;

  private UUID keep(String text) {
    Submission submission =
        new Submission(SourceText.of(text), null, null, null, null, UUID.randomUUID().toString());
    return archive.keep(submission, reader.version()).articleId();
  }

  @Test
  void findsWhatWaitedBeforeTheStart() {
    UUID left = keep("The service stopped before this text could be read. " + UUID.randomUUID());
    assertThat(ledger.pending()).contains(left);
    CountDownLatch gate = reader.close();
    queue.resume(new StartupEvent());
    queue.enqueue(keep("Another waits at the gate with it. " + UUID.randomUUID()));
    gate.countDown();
    assertThat(queue.enqueue(left).toCompletableFuture()).succeedsWithin(Duration.ofSeconds(30));
    assertThat(ledger.pending(left)).isEmpty();
  }

  @Test
  void readsAnArticleOnceHoweverOftenItIsQueued() {
    UUID id = keep("This text is queued twice before it is read. " + UUID.randomUUID());
    int before = reader.readings();
    CountDownLatch gate = reader.close();
    var first = queue.enqueue(id).toCompletableFuture();
    var second = queue.enqueue(id).toCompletableFuture();
    gate.countDown();
    assertThat(first).succeedsWithin(Duration.ofSeconds(30));
    assertThat(second.join()).isEqualTo(first.join());
    assertThat(queue.enqueue(id).toCompletableFuture().join())
        .isEqualTo(new ExtractionOutcome.NothingToDo(id));
    assertThat(reader.readings()).isEqualTo(before + 1);
  }
}
