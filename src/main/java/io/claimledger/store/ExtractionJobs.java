package io.claimledger.store;

import io.claimledger.ingest.Job;
import io.claimledger.ingest.Priority;
import io.claimledger.ingest.QueueState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Duration;
import java.util.UUID;

/**
 * Writes jobs inside the caller's transaction, so that a job comes with its article and goes with
 * its outcome. Handing them out is for {@link ExtractionScheduler}.
 */
@ApplicationScoped
class ExtractionJobs {

  private static final String ADD =
      """
      insert into extraction_job (task_instance, execution_time, priority)
      values (cast(:article as text), now(), :priority)
      on conflict on constraint extraction_job_article_unique
        do update set priority = greatest(extraction_job.priority, excluded.priority)
      """;

  private static final String BEGIN =
      """
      update extraction_job set consecutive_failures = :failures + 1
      where article_id = :article and version = :ticket and picked
      """;

  private static final String FINISH =
      "delete from extraction_job where article_id = :article and version = :ticket and picked";

  private static final String PUT_BACK =
      """
      update extraction_job
      set picked = false, picked_by = null, last_heartbeat = null, version = version + 1,
        consecutive_failures = :failures, execution_time = now() + make_interval(secs => :delay)
      where article_id = :article and version = :ticket and picked
      """;

  private static final String STATE =
      """
      select count(*) filter (where not picked), count(*) filter (where picked),
        coalesce(
          extract(epoch from now() - min(execution_time) filter (where not picked)), 0) * 1000
      from extraction_job
      """;

  private final EntityManager entities;
  private final QueueLimit limit;

  ExtractionJobs(EntityManager entities, QueueLimit limit) {
    this.entities = entities;
    this.limit = limit;
  }

  /** Has an article read; where it waits already, it may only come to wait less. */
  void add(UUID articleId, Priority priority) {
    entities
        .createNativeQuery(ADD)
        .setParameter("article", articleId)
        .setParameter("priority", rank(priority))
        .executeUpdate();
    limit.added();
  }

  private static int rank(Priority priority) {
    return switch (priority) {
      case ARTICLE -> 100;
      case RE_EXTRACTION -> 50;
      case SAMPLE -> 10;
    };
  }

  /**
   * Counts a reading as failed until it has come to its end.
   *
   * @return whether the job is still this holder's
   */
  boolean begin(Job job) {
    return held(BEGIN, job).setParameter("failures", job.failures()).executeUpdate() == 1;
  }

  /**
   * Removes a job.
   *
   * @return whether it was still this holder's
   */
  boolean finish(Job job) {
    return held(FINISH, job).executeUpdate() == 1;
  }

  /**
   * Lets others have a job, and this holder no more.
   *
   * @param failures how many readings now count as failed
   */
  void putBack(Job job, int failures, Duration delay) {
    held(PUT_BACK, job)
        .setParameter("failures", failures)
        .setParameter("delay", (double) delay.toMillis() / 1000)
        .executeUpdate();
  }

  /** How many wait and how many are out; what waits for a later try has not waited yet. */
  QueueState state() {
    Tuple row = (Tuple) entities.createNativeQuery(STATE, Tuple.class).getSingleResult();
    long millis = Math.max(0, row.get(2, Number.class).longValue());
    return new QueueState(
        row.get(0, Number.class).longValue(),
        row.get(1, Number.class).longValue(),
        Duration.ofMillis(millis));
  }

  private Query held(String sql, Job job) {
    return entities
        .createNativeQuery(sql)
        .setParameter("article", job.articleId())
        .setParameter("ticket", job.ticket());
  }
}
