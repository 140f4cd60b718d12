package io.claimledger.store;

import io.claimledger.model.Claim;
import io.claimledger.query.ClaimEntry;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What one extraction found a claim to be. */
@Entity
@Table(name = "claim_version")
@SuppressWarnings("NullAway.Init")
class ClaimVersionEntity extends PanacheEntityBase {

  @Id UUID id;

  @Column(name = "claim_id")
  UUID claimId;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "article_id")
  ArticleEntity article;

  @Column(name = "extractor_version")
  String extractorVersion;

  @Column(name = "recorded_by")
  UUID recordedBy;

  @Column(name = "superseded_by")
  @Nullable UUID supersededBy;

  @Column(name = "recorded_at")
  Instant recordedAt;

  @Column(name = "superseded_at")
  @Nullable Instant supersededAt;

  int position;

  @Column(name = "published_order")
  long publishedOrder;

  @JdbcTypeCode(SqlTypes.JSON)
  Claim content;

  @Column(name = "source_actor_id")
  @Nullable UUID sourceActorId;

  @Column(name = "source_key")
  @Nullable String sourceKey;

  @Nullable LocalDate earliest;

  @Nullable LocalDate latest;

  @ElementCollection
  @CollectionTable(name = "claim_role", joinColumns = @JoinColumn(name = "version_id"))
  @OrderColumn(name = "position")
  @BatchSize(size = 500)
  List<RoleLink> roles = new ArrayList<>();

  /** Whether an extraction found nothing else than this. */
  boolean saysTheSame(ClaimVersionEntity other) {
    return LedgerJson.write(content).equals(LedgerJson.write(other.content))
        && List.copyOf(roles).equals(List.copyOf(other.roles))
        && Objects.equals(sourceActorId, other.sourceActorId);
  }

  ClaimEntry entry() {
    return new ClaimEntry(
        claimId,
        article.id,
        content,
        roles.stream().map(link -> Optional.ofNullable(link.actorId())).toList(),
        sourceActorId,
        extractorVersion,
        article.publishedAt,
        article.outlet);
  }
}
