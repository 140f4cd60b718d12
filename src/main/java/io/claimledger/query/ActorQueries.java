package io.claimledger.query;

import java.util.Optional;
import java.util.UUID;

/** Finds actors of the whole ledger. */
public interface ActorQueries {

  /** Actors, by name. */
  Page<ActorEntry> find(ActorFilter filter, PageRequest page);

  Optional<ActorEntry> actor(UUID id);
}
