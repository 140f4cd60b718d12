package io.claimledger.store;

import io.claimledger.ingest.QueueConfig;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Knows when enough waits. Counting a long queue for each article would cost more than storing it:
 * it is counted once a second, with what was added since, and again before anything is refused.
 */
@ApplicationScoped
class QueueLimit {

  private static final long GOOD_FOR = TimeUnit.SECONDS.toNanos(1);

  private final EntityManager entities;
  private final long limit;
  private final AtomicLong waiting = new AtomicLong();
  private volatile long countedAt = System.nanoTime() - GOOD_FOR;

  QueueLimit(EntityManager entities, QueueConfig config) {
    this.entities = entities;
    this.limit = config.limit();
  }

  /** Whether no more articles are to be taken in; inside the caller's transaction. */
  boolean isReached() {
    if (waiting.get() >= limit || System.nanoTime() - countedAt >= GOOD_FOR) {
      count();
    }
    return waiting.get() >= limit;
  }

  void added() {
    waiting.incrementAndGet();
  }

  private void count() {
    countedAt = System.nanoTime();
    Object counted =
        entities.createNativeQuery("select count(*) from extraction_job").getSingleResult();
    waiting.set(((Number) counted).longValue());
  }
}
