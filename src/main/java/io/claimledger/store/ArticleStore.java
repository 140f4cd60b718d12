package io.claimledger.store;

import io.claimledger.ingest.ArticleArchive;
import io.claimledger.ingest.PublishedAt;
import io.claimledger.ingest.Submission;
import io.claimledger.query.ArticleStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
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
      on conflict on constraint article_fingerprint_unique do nothing
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

  ArticleStore(EntityManager entities, ActorStore actors) {
    this.entities = entities;
    this.actors = actors;
  }

  @Override
  @Transactional
  public Kept keep(Submission submission, String present) {
    Fingerprint fingerprint = Fingerprint.of(submission);
    lockText(fingerprint);
    UUID id = Ids.next();
    if (!insert(id, submission, fingerprint)) {
      return known(fingerprint, present);
    }
    insertOriginal(id, submission.original());
    return new Kept(id, true, true);
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

  private boolean insert(UUID id, Submission submission, Fingerprint fingerprint) {
    PublishedAt published = submission.publishedAt();
    return entities
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
            .setParameter("receivedAt", now())
            .executeUpdate()
        == 1;
  }

  static Instant now() {
    return Clock.systemUTC().instant().truncatedTo(ChronoUnit.MICROS);
  }

  private Kept known(Fingerprint fingerprint, String present) {
    ArticleEntity article =
        (ArticleEntity)
            entities
                .createNativeQuery(
                    "select * from article where fingerprint = :fingerprint for update",
                    ArticleEntity.class)
                .setParameter("fingerprint", fingerprint.whole())
                .getSingleResult();
    if (!present.equals(article.extractorVersion)) {
      article.status = ArticleStatus.PENDING;
    }
    return new Kept(article.id, false, article.status == ArticleStatus.PENDING);
  }

  @Override
  @Transactional
  public boolean requestExtraction(UUID articleId) {
    ArticleEntity article = locked(articleId);
    if (article == null) {
      return false;
    }
    article.status = ArticleStatus.PENDING;
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
