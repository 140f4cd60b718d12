package io.claimledger.store;

import io.claimledger.model.ActorType;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An actor of the whole ledger. */
@Entity
@Table(name = "actor")
@SuppressWarnings("NullAway.Init")
class ActorEntity extends PanacheEntityBase {

  @Id UUID id;

  String name;

  @Enumerated(EnumType.STRING)
  ActorType type;

  @Nullable String country;
}
