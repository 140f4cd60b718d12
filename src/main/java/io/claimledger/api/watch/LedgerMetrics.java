package io.claimledger.api.watch;

import io.claimledger.ingest.Attempt;
import io.claimledger.ingest.ExtractionEnd;
import io.claimledger.ingest.ExtractionLedger;
import io.claimledger.ingest.ExtractionOutcome;
import io.claimledger.ingest.QueueState;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import org.jboss.logging.Logger;

/** Figures of the queue and of what this process has read, under {@code /q/metrics}. */
@ApplicationScoped
class LedgerMetrics {

  private static final Logger LOG = Logger.getLogger(LedgerMetrics.class);
  private static final long GOOD_FOR_NANOS = Duration.ofSeconds(1).toNanos();

  private final MeterRegistry meters;
  private final ExtractionLedger ledger;
  private QueueState latest = new QueueState(0, 0, Duration.ZERO);
  private long askedAt = System.nanoTime() - GOOD_FOR_NANOS;

  LedgerMetrics(MeterRegistry meters, ExtractionLedger ledger) {
    this.meters = meters;
    this.ledger = ledger;
  }

  void start(@Observes StartupEvent start) {
    gauge("claim.ledger.queue.waiting", "Articles that wait to be read", QueueState::waiting);
    gauge("claim.ledger.queue.running", "Articles that are being read", QueueState::running);
    gauge(
        "claim.ledger.queue.oldest.seconds",
        "How long the article that has waited longest has waited",
        queue -> queue.oldest().toMillis() / 1000.0);
  }

  private void gauge(String name, String what, ToDoubleFunction<QueueState> figure) {
    Gauge.builder(name, () -> figure.applyAsDouble(queue())).description(what).register(meters);
  }

  /** All gauges of one scrape tell of one moment, and many scrapes ask the database once. */
  private synchronized QueueState queue() {
    if (System.nanoTime() - askedAt >= GOOD_FOR_NANOS) {
      try {
        latest = ledger.queue();
        askedAt = System.nanoTime();
      } catch (RuntimeException e) {
        LOG.debug("The database does not tell how the queue stands", e);
      }
    }
    return latest;
  }

  void count(@Observes ExtractionEnd end) {
    end.times()
        .forEach(
            (stage, time) ->
                meters.timer("claim.ledger.extraction", "stage", word(stage)).record(time));
    if (end.outcome() instanceof ExtractionOutcome.Extracted
        && end.attempt() instanceof Attempt.Read read) {
      meters.counter("claim.ledger.articles", "outcome", "extracted").increment();
      read.reading()
          .claims()
          .forEach(
              claim -> meters.counter("claim.ledger.claims", "type", claim.type()).increment());
    } else if (end.outcome() instanceof ExtractionOutcome.Failed failed) {
      meters.counter("claim.ledger.articles", "outcome", "failed").increment();
      meters.counter("claim.ledger.failures", "reason", failed.reason().code()).increment();
    }
  }

  static String word(Enum<?> stage) {
    return stage.name().toLowerCase(Locale.ROOT);
  }
}
