package io.claimledger.api.watch;

import io.claimledger.ingest.ExtractionEnd;
import io.opentelemetry.api.trace.Span;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** How long each step of an extraction took, in its trace: {@code stage.annotate.ms} and so on. */
@ApplicationScoped
class StageTimes {

  void trace(@Observes ExtractionEnd extraction) {
    Span span = Span.current();
    extraction
        .times()
        .forEach(
            (stage, time) ->
                span.setAttribute(
                    "stage." + LedgerMetrics.word(stage) + ".ms", time.toNanos() / 1e6));
  }
}
