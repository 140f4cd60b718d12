package io.claimledger.store;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** What a claim's id stands for, whatever later extractions change in it. */
@Entity
@Table(name = "claim")
@SuppressWarnings("NullAway.Init")
class ClaimEntity extends PanacheEntityBase {

  @Id UUID id;

  @Column(name = "article_id")
  UUID articleId;

  static UUID create(UUID articleId) {
    ClaimEntity claim = new ClaimEntity();
    claim.id = Ids.next();
    claim.articleId = articleId;
    claim.persist();
    return claim.id;
  }
}
