package io.claimledger.ingest;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * Tells those who wait when an article has been read, by whichever process: while somebody waits,
 * the ledger is asked for all of them at once, again and again. No thread is held by one who waits.
 */
@ApplicationScoped
public class ExtractionOutcomes {

  private static final Logger LOG = Logger.getLogger(ExtractionOutcomes.class);
  private static final int MILLIS_BETWEEN_LOOKS = 250;

  private final Map<CompletableFuture<Optional<ExtractionOutcome>>, UUID> waiting =
      new ConcurrentHashMap<>();
  private final ScheduledExecutorService looks =
      Executors.newSingleThreadScheduledExecutor(ExtractionOutcomes::thread);
  private final ExtractionLedger ledger;

  ExtractionOutcomes(ExtractionLedger ledger) {
    this.ledger = ledger;
    var unused =
        looks.scheduleWithFixedDelay(
            this::look, MILLIS_BETWEEN_LOOKS, MILLIS_BETWEEN_LOOKS, TimeUnit.MILLISECONDS);
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "extraction-outcomes");
    thread.setDaemon(true);
    return thread;
  }

  /**
   * What becomes of a queued article.
   *
   * @return completes when the outcome is committed, or empty when patience has run out
   */
  public CompletionStage<Optional<ExtractionOutcome>> await(UUID articleId, Duration patience) {
    if (patience.isZero()) {
      return CompletableFuture.completedStage(Optional.empty());
    }
    CompletableFuture<Optional<ExtractionOutcome>> outcome = new CompletableFuture<>();
    waiting.put(outcome, articleId);
    return outcome
        .completeOnTimeout(Optional.empty(), patience.toMillis(), TimeUnit.MILLISECONDS)
        .whenComplete((told, failure) -> waiting.remove(outcome));
  }

  /** Looks now: an outcome has just been committed. */
  void check() {
    looks.execute(this::look);
  }

  private void look() {
    if (waiting.isEmpty()) {
      return;
    }
    try {
      Map<UUID, ExtractionOutcome> outcomes = ledger.outcomes(Set.copyOf(waiting.values()));
      waiting.forEach(
          (told, id) ->
              Optional.ofNullable(outcomes.get(id)).ifPresent(o -> told.complete(Optional.of(o))));
    } catch (RuntimeException e) {
      LOG.debug("The ledger does not tell what has been read; it is asked again", e);
    }
  }

  @PreDestroy
  void stop() {
    looks.shutdownNow();
  }
}
