package io.claimledger.api;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.trace.ReadWriteSpan;
import io.opentelemetry.sdk.trace.ReadableSpan;
import io.opentelemetry.sdk.trace.SpanProcessor;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Where the tests' traces go. */
@ApplicationScoped
public class RecordedSpans implements SpanProcessor {

  private final Queue<ReadableSpan> begun = new ConcurrentLinkedQueue<>();

  @Override
  public void onStart(Context parent, ReadWriteSpan span) {
    begun.add(span);
  }

  @Override
  public boolean isStartRequired() {
    return true;
  }

  @Override
  public void onEnd(ReadableSpan span) {
    // What has begun is enough.
  }

  @Override
  public boolean isEndRequired() {
    return false;
  }

  ReadableSpan withAttribute(String name, String value) {
    return begun.stream()
        .filter(span -> value.equals(span.getAttribute(AttributeKey.stringKey(name))))
        .findFirst()
        .orElseThrow();
  }
}
