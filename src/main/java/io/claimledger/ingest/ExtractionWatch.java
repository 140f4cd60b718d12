package io.claimledger.ingest;

import io.claimledger.ingest.TimedReading.Stage;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.jboss.logging.MDC;

/** Lets those who run the service see each extraction: in the log, in a trace, in figures. */
@ApplicationScoped
class ExtractionWatch {

  /** Under this name each line that the log has of an extraction tells the article's id. */
  private static final String ARTICLE = "articleId";

  private final Tracer tracer;
  private final Event<ExtractionEnd> ends;

  ExtractionWatch(Tracer tracer, Event<ExtractionEnd> ends) {
    this.tracer = tracer;
    this.ends = ends;
  }

  /** Does the work on an article under its id. */
  void during(UUID articleId, Runnable work) {
    Span span = tracer.spanBuilder("extraction").startSpan();
    span.setAttribute("article.id", articleId.toString());
    MDC.put(ARTICLE, articleId.toString());
    try (Scope current = span.makeCurrent()) {
      work.run();
    } finally {
      MDC.remove(ARTICLE);
      span.end();
    }
  }

  /** Says that an outcome has been committed. */
  void ended(ExtractionOutcome outcome, Attempt attempt, Map<Stage, Duration> recording) {
    Map<Stage, Duration> times = new EnumMap<>(recording);
    if (attempt instanceof Attempt.Read read) {
      times.putAll(read.timed().times());
    }
    ends.fire(new ExtractionEnd(outcome, attempt, times));
  }
}
