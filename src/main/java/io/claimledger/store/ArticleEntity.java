package io.claimledger.store;

import io.claimledger.model.FailureReason;
import io.claimledger.query.ArticleEntry;
import io.claimledger.query.ArticleStatus;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** An article without its text, which is fetched only where it is needed. */
@Entity
@Table(name = "article")
@BatchSize(size = 500)
@SuppressWarnings("NullAway.Init")
class ArticleEntity extends PanacheEntityBase {

  @Id UUID id;

  int length;

  @Nullable String title;

  @Nullable String outlet;

  @Nullable String url;

  @Column(name = "external_id")
  @Nullable String externalId;

  @Column(name = "published_at")
  @Nullable String publishedAt;

  @Column(name = "published_order")
  long publishedOrder;

  @Column(name = "received_at")
  Instant receivedAt;

  @Column(name = "duplicate_of")
  @Nullable UUID duplicateOf;

  @Enumerated(EnumType.STRING)
  ArticleStatus status;

  @Nullable String language;

  @Column(name = "extracted_at")
  @Nullable Instant extractedAt;

  @Column(name = "extractor_version")
  @Nullable String extractorVersion;

  @Column(name = "claim_count")
  int claimCount;

  @Column(name = "actor_count")
  int actorCount;

  @Column(name = "date_count")
  int dateCount;

  @JdbcTypeCode(SqlTypes.JSON)
  List<String> warnings;

  @JdbcTypeCode(SqlTypes.JSON)
  @Nullable FailureReason problem;

  ArticleEntry entry() {
    return new ArticleEntry(
        id,
        status,
        title,
        outlet,
        url,
        externalId,
        publishedAt,
        language,
        length,
        receivedAt,
        extractedAt,
        extractorVersion,
        duplicateOf,
        warnings,
        problem,
        claimCount,
        actorCount,
        dateCount);
  }
}
