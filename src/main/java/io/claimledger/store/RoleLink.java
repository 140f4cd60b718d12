package io.claimledger.store;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Ties a claim's role to the ledger's actor.
 *
 * @param actorId null where the words name no actor ("Russian officials")
 * @param nameKey the name as names are compared
 */
@Embeddable
record RoleLink(
    String role,
    @Column(name = "actor_id") @Nullable UUID actorId,
    @Column(name = "name_key") String nameKey) {}
