package io.claimledger.api.watch;

import io.claimledger.ingest.ExtractionEnd;
import io.claimledger.ingest.TimedReading.Stage;
import io.opentelemetry.api.trace.Tracer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;

/** The steps of an extraction in its trace, laid one before the other from its end. */
@ApplicationScoped
class StageSpans {

  private final Tracer tracer;

  StageSpans(Tracer tracer) {
    this.tracer = tracer;
  }

  void trace(@Observes ExtractionEnd extraction) {
    Instant end = Clock.systemUTC().instant();
    Map<Stage, Duration> latestFirst = new TreeMap<>(Comparator.reverseOrder());
    latestFirst.putAll(extraction.times());
    for (Map.Entry<Stage, Duration> step : latestFirst.entrySet()) {
      Instant begin = end.minus(step.getValue());
      tracer
          .spanBuilder(LedgerMetrics.word(step.getKey()))
          .setStartTimestamp(begin)
          .startSpan()
          .end(end);
      end = begin;
    }
  }
}
