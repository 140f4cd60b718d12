package io.claimledger.store;

import io.claimledger.ingest.Attempt;
import io.claimledger.ingest.ExtractionLedger;
import io.claimledger.ingest.ExtractionOutcome;
import io.claimledger.ingest.Job;
import io.claimledger.ingest.PendingArticle;
import io.claimledger.ingest.QueueState;
import io.claimledger.model.FailureReason;
import io.claimledger.model.Reading;
import io.claimledger.model.SourceText;
import io.claimledger.query.ArticleStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What waits to be read and what reading gave, in PostgreSQL. */
@ApplicationScoped
class ExtractionStore implements ExtractionLedger {

  private static final String PENDING =
      "select text, published_on from article where id = :id and status = 'PENDING'";

  private static final String OUTCOMES =
      """
      select asked.id, article.status, cast(article.problem as text),
        (select run.id from extraction run where run.article_id = asked.id
         order by run.finished_at desc, run.id desc limit 1)
      from unnest(cast(:ids as uuid[])) asked (id)
        left join article on article.id = asked.id
      where article.status is distinct from 'PENDING'
      """;

  private final EntityManager entities;
  private final ExtractionJobs jobs;
  private final ActorStore actors;
  private final ClaimStore claims;
  private final LedgerClock clock;

  ExtractionStore(
      EntityManager entities,
      ExtractionJobs jobs,
      ActorStore actors,
      ClaimStore claims,
      LedgerClock clock) {
    this.entities = entities;
    this.jobs = jobs;
    this.actors = actors;
    this.claims = claims;
    this.clock = clock;
  }

  @Override
  @Transactional
  public QueueState queue() {
    return jobs.state();
  }

  @Override
  @Transactional
  public Optional<PendingArticle> begin(Job job) {
    if (!jobs.begin(job)) {
      return Optional.empty();
    }
    Optional<PendingArticle> article = pending(job.articleId());
    if (article.isEmpty()) {
      jobs.finish(job);
    }
    return article;
  }

  @SuppressWarnings("unchecked")
  private Optional<PendingArticle> pending(UUID articleId) {
    List<Tuple> found =
        entities
            .createNativeQuery(PENDING, Tuple.class)
            .setParameter("id", articleId)
            .getResultList();
    return found.stream()
        .map(
            row ->
                new PendingArticle(
                    articleId,
                    SourceText.of(row.get(0, String.class)),
                    row.get(1, LocalDate.class)))
        .findFirst();
  }

  @Override
  @Transactional
  public void putBack(Job job, int failures, Duration delay) {
    jobs.putBack(job, failures, delay);
  }

  @Override
  @Transactional
  @SuppressWarnings("unchecked")
  public Map<UUID, ExtractionOutcome> outcomes(Set<UUID> articleIds) {
    String ids = articleIds.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}"));
    List<Tuple> settled =
        entities.createNativeQuery(OUTCOMES, Tuple.class).setParameter("ids", ids).getResultList();
    return settled.stream()
        .map(ExtractionStore::outcome)
        .collect(Collectors.toMap(ExtractionOutcome::articleId, Function.identity()));
  }

  private static ExtractionOutcome outcome(Tuple row) {
    UUID articleId = row.get(0, UUID.class);
    String status = row.get(1, String.class);
    if (status == null) {
      return new ExtractionOutcome.NothingToDo(articleId);
    }
    return ArticleStatus.valueOf(status) == ArticleStatus.FAILED
        ? new ExtractionOutcome.Failed(
            articleId, LedgerJson.read(row.get(2, String.class), FailureReason.class))
        : new ExtractionOutcome.Extracted(articleId, row.get(3, UUID.class));
  }

  @Override
  @Transactional
  public ExtractionOutcome record(Job job, Attempt attempt, String extractorVersion) {
    actors.lockAll();
    ArticleEntity article =
        entities.find(ArticleEntity.class, job.articleId(), LockModeType.PESSIMISTIC_WRITE);
    if (article == null || !jobs.finish(job) || article.status != ArticleStatus.PENDING) {
      return new ExtractionOutcome.NothingToDo(job.articleId());
    }
    article.extractorVersion = extractorVersion;
    article.language = attempt.language();
    if (attempt instanceof Attempt.Failed failed) {
      article.status = ArticleStatus.FAILED;
      article.problem = failed.reason();
      return new ExtractionOutcome.Failed(article.id, failed.reason());
    }
    return replaceReading(article, ((Attempt.Read) attempt).reading());
  }

  private ExtractionOutcome replaceReading(ArticleEntity article, Reading reading) {
    ExtractionEntity extraction =
        ExtractionEntity.create(article.id, String.valueOf(article.extractorVersion), clock.now());
    Map<String, UUID> actorIds = actors.replace(article.id, reading.actors());
    claims.replace(article, extraction, reading.claims(), actorIds);
    replaceList("article_date", article.id, reading.times());
    replaceList("article_quantity", article.id, reading.quantities());
    actors.removeOrphans();
    article.status = ArticleStatus.EXTRACTED;
    article.problem = null;
    article.extractedAt = extraction.finishedAt;
    article.warnings = reading.warnings();
    article.claimCount = reading.claims().size();
    article.actorCount = reading.actors().size();
    article.dateCount = reading.times().size();
    return new ExtractionOutcome.Extracted(article.id, extraction.id);
  }

  private void replaceList(String table, UUID articleId, List<?> values) {
    entities
        .createNativeQuery("delete from " + table + " where article_id = :id")
        .setParameter("id", articleId)
        .executeUpdate();
    entities
        .createNativeQuery(
            "insert into "
                + table
                + " (article_id, position, content)"
                + " select :id, ordinality - 1, value"
                + " from jsonb_array_elements(cast(:values as jsonb)) with ordinality")
        .setParameter("id", articleId)
        .setParameter("values", LedgerJson.write(values))
        .executeUpdate();
  }
}
