package io.claimledger.store;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** One run of one extractor version over one article. */
@Entity
@Table(name = "extraction")
@SuppressWarnings("NullAway.Init")
class ExtractionEntity extends PanacheEntityBase {

  @Id UUID id;

  @Column(name = "article_id")
  UUID articleId;

  @Column(name = "extractor_version")
  String extractorVersion;

  @Column(name = "finished_at")
  Instant finishedAt;

  static ExtractionEntity create(UUID articleId, String extractorVersion, Instant finishedAt) {
    ExtractionEntity extraction = new ExtractionEntity();
    extraction.id = Ids.next();
    extraction.articleId = articleId;
    extraction.extractorVersion = extractorVersion;
    extraction.finishedAt = finishedAt;
    extraction.persist();
    return extraction;
  }
}
