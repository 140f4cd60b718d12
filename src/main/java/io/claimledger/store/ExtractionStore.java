package io.claimledger.store;

import io.claimledger.ingest.Attempt;
import io.claimledger.ingest.ExtractionLedger;
import io.claimledger.ingest.ExtractionOutcome;
import io.claimledger.ingest.PendingArticle;
import io.claimledger.model.Reading;
import io.claimledger.model.SourceText;
import io.claimledger.query.ArticleStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What waits to be read and what reading gave, in PostgreSQL. */
@ApplicationScoped
class ExtractionStore implements ExtractionLedger {

  private final EntityManager entities;
  private final ActorStore actors;
  private final ClaimStore claims;

  ExtractionStore(EntityManager entities, ActorStore actors, ClaimStore claims) {
    this.entities = entities;
    this.actors = actors;
    this.claims = claims;
  }

  @Override
  @Transactional
  @SuppressWarnings("unchecked")
  public List<UUID> pending() {
    return entities
        .createNativeQuery(
            "select id from article where status = 'PENDING' order by received_at, id", UUID.class)
        .getResultList();
  }

  @Override
  @Transactional
  @SuppressWarnings("unchecked")
  public Optional<PendingArticle> pending(UUID articleId) {
    List<Tuple> found =
        entities
            .createNativeQuery(
                """
                select text, published_on from article where id = :id and status = 'PENDING'
                """,
                Tuple.class)
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
  public ExtractionOutcome record(UUID articleId, Attempt attempt, String extractorVersion) {
    actors.lockAll();
    ArticleEntity article =
        entities.find(ArticleEntity.class, articleId, LockModeType.PESSIMISTIC_WRITE);
    if (article == null || article.status != ArticleStatus.PENDING) {
      return new ExtractionOutcome.NothingToDo(articleId);
    }
    article.extractorVersion = extractorVersion;
    article.language = attempt.language();
    if (attempt instanceof Attempt.Failed failed) {
      article.status = ArticleStatus.FAILED;
      article.problem = failed.reason();
      return new ExtractionOutcome.Failed(articleId, failed.reason());
    }
    return replaceReading(article, ((Attempt.Read) attempt).reading());
  }

  private ExtractionOutcome replaceReading(ArticleEntity article, Reading reading) {
    ExtractionEntity extraction =
        ExtractionEntity.create(article.id, String.valueOf(article.extractorVersion));
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
