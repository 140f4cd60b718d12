package io.claimledger.ingest;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.logging.Logger;

/**
 * Reads PENDING articles, a few at a time. What waits is in the database, so that it is found again
 * at the next start; here are only the ids and those who wait for them.
 */
@ApplicationScoped
public class ExtractionQueue {

  private static final Logger LOG = Logger.getLogger(ExtractionQueue.class);
  private static final int RETRY_SECONDS = 10;
  private static final int SHUTDOWN_SECONDS = 5;

  private final ConcurrentMap<UUID, CompletableFuture<ExtractionOutcome>> waiting =
      new ConcurrentHashMap<>();
  private final AtomicInteger threadCount = new AtomicInteger();
  private final Extraction extraction;
  private final ExtractionLedger ledger;
  private final ExecutorService threads;

  ExtractionQueue(Extraction extraction, ExtractionLedger ledger, IngestConfig config) {
    this.extraction = extraction;
    this.ledger = ledger;
    int workers = config.workers().orElseGet(() -> Runtime.getRuntime().availableProcessors());
    this.threads = Executors.newFixedThreadPool(workers, this::newThread);
  }

  private Thread newThread(Runnable work) {
    Thread thread = new Thread(work, "extraction-" + threadCount.incrementAndGet());
    thread.setDaemon(true);
    return thread;
  }

  /**
   * Gives an article its turn; one that is queued already keeps its place.
   *
   * @return completes when the outcome is committed
   */
  public CompletionStage<ExtractionOutcome> enqueue(UUID articleId) {
    return waiting.computeIfAbsent(articleId, this::submit).copy();
  }

  void resume(@Observes StartupEvent start) {
    threads.execute(
        () -> {
          var pending = ledger.pending();
          if (!pending.isEmpty()) {
            LOG.infof("%d articles still wait to be read: queued", pending.size());
          }
          pending.forEach(this::enqueue);
        });
  }

  void stop(@Observes ShutdownEvent shutdown) throws InterruptedException {
    threads.shutdownNow();
    if (!threads.awaitTermination(SHUTDOWN_SECONDS, TimeUnit.SECONDS)) {
      LOG.info("Articles that are being read now will be read again at the next start");
    }
  }

  private CompletableFuture<ExtractionOutcome> submit(UUID articleId) {
    CompletableFuture<ExtractionOutcome> done = new CompletableFuture<>();
    threads.execute(() -> run(articleId, done));
    return done;
  }

  private void run(UUID articleId, CompletableFuture<ExtractionOutcome> done) {
    try {
      ExtractionOutcome outcome = extraction.run(articleId);
      waiting.remove(articleId, done);
      done.complete(outcome);
      requeueIfAskedMeanwhile(articleId);
    } catch (Throwable e) {
      LOG.errorf(e, "Article %s stays PENDING; next try in %d s", articleId, RETRY_SECONDS);
      CompletableFuture.delayedExecutor(RETRY_SECONDS, TimeUnit.SECONDS, threads)
          .execute(() -> run(articleId, done));
    }
  }

  /** Between the commit and the removal from the waiting, somebody may have asked once more. */
  private void requeueIfAskedMeanwhile(UUID articleId) {
    if (ledger.pending(articleId).isPresent()) {
      var unused = enqueue(articleId);
    }
  }
}
