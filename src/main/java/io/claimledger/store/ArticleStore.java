package io.claimledger.store;

import io.claimledger.ingest.ArticleArchive;
import io.claimledger.ingest.Priority;
import io.claimledger.ingest.PublishedAt;
import io.claimledger.ingest.Submission;
import io.claimledger.query.ArticleStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Articles in PostgreSQL. */
@ApplicationScoped
class ArticleStore implements ArticleArchive {

  private static final String INSERT =
      """
      insert into article (
        id, fingerprint, text_digest, text, length, title, outlet, url, external_id,
        published_at, published_on, published_order, received_at, duplicate_of, status)
      values (
        :id, :fingerprint, :textDigest, :text, :length, :title, :outlet, :url, :externalId,
        :publishedAt, :publishedOn, :publishedOrder, :receivedAt,
        (select first.id from article first
         where first.text_digest = :textDigest and first.duplicate_of is null
         order by first.received_at, first.id limit 1),
        'PENDING')
      """;

  private static final String PASS_ON_ORIGINAL =
      """
      with heir as (
        select id from article where duplicate_of = :id order by received_at, id limit 1)
      update article set duplicate_of = nullif(heir.id, article.id)
      from heir where article.duplicate_of = :id
      """;

  private final EntityManager entities;
  private final ActorStore actors;
  private final ExtractionJobs jobs;
  private final QueueLimit queueLimit;
  private final LedgerClock clock;

  ArticleStore(
      EntityManager entities,
      ActorStore actors,
      ExtractionJobs jobs,
      QueueLimit queueLimit,
      LedgerClock clock) {
    this.entities = entities;
    this.actors = actors;
    this.jobs = jobs;
    this.queueLimit = queueLimit;
    this.clock = clock;
  }

  @Override
  @Transactional
  public Optional<Kept> keep(Submission submission, String present, Priority priority) {
    Fingerprint fingerprint = Fingerprint.of(submission);
    lockText(fingerprint);
    return known(fingerprint)
        .map(article -> again(article, present))
        .or(() -> added(submission, fingerprint, priority));
  }

  private Optional<Kept> added(Submission submission, Fingerprint fingerprint, Priority priority) {
    if (queueLimit.isReached()) {
      return Optional.empty();
    }
    UUID id = Ids.next();
    insert(id, submission, fingerprint);
    insertOriginal(id, submission.original());
    jobs.add(id, priority);
    return Optional.of(new Kept(id, true, true));
  }

  private void insertOriginal(UUID id, Submission.@Nullable Original original) {
    if (original != null) {
      entities
          .createNativeQuery("insert into article_original values (:id, :mediaType, :content)")
          .setParameter("id", id)
          .setParameter("mediaType", original.mediaType())
          .setParameter("content", original.content())
          .executeUpdate();
    }
  }

  /** Of two that post the same text at once, the second must see the first as its original. */
  private void lockText(Fingerprint fingerprint) {
    entities
        .createNativeQuery("select 1 from (select pg_advisory_xact_lock(:key)) locked")
        .setParameter("key", fingerprint.lockKey())
        .getSingleResult();
  }

  private void insert(UUID id, Submission submission, Fingerprint fingerprint) {
    PublishedAt published = submission.publishedAt();
    entities
        .createNativeQuery(INSERT)
        .setParameter("id", id)
        .setParameter("fingerprint", fingerprint.whole())
        .setParameter("textDigest", fingerprint.text())
        .setParameter("text", submission.text().value())
        .setParameter("length", submission.text().length())
        .setParameter("title", submission.title())
        .setParameter("outlet", submission.outlet())
        .setParameter("url", submission.url())
        .setParameter("externalId", submission.externalId())
        .setParameter("publishedAt", published == null ? null : published.asGiven())
        .setParameter("publishedOn", published == null ? null : published.on())
        .setParameter(
            "publishedOrder", published == null ? Long.MIN_VALUE : published.epochSecond())
        .setParameter("receivedAt", clock.now())
        .executeUpdate();
  }

  @SuppressWarnings("unchecked")
  private Optional<ArticleEntity> known(Fingerprint fingerprint) {
    List<ArticleEntity> found =
        entities
            .createNativeQuery(
                "select * from article where fingerprint = :fingerprint for update",
                ArticleEntity.class)
            .setParameter("fingerprint", fingerprint.whole())
            .getResultList();
    return found.stream().findFirst();
  }

  private Kept again(ArticleEntity article, String present) {
    if (!present.equals(article.extractorVersion)) {
      queue(article, Priority.RE_EXTRACTION);
    }
    return new Kept(article.id, false, article.status == ArticleStatus.PENDING);
  }

  private void queue(ArticleEntity article, Priority priority) {
    article.status = ArticleStatus.PENDING;
    jobs.add(article.id, priority);
  }

  @Override
  @Transactional
  public boolean requestExtraction(UUID articleId) {
    ArticleEntity article = locked(articleId);
    if (article == null) {
      return false;
    }
    queue(article, Priority.RE_EXTRACTION);
    return true;
  }

  @Override
  @Transactional
  public boolean remove(UUID articleId) {
    actors.lockAll();
    ArticleEntity article = locked(articleId);
    if (article == null) {
      return false;
    }
    entities.createNativeQuery(PASS_ON_ORIGINAL).setParameter("id", articleId).executeUpdate();
    article.delete();
    entities.flush();
    actors.removeOrphans();
    return true;
  }

  private @Nullable ArticleEntity locked(UUID articleId) {
    return entities.find(ArticleEntity.class, articleId, LockModeType.PESSIMISTIC_WRITE);
  }
}
