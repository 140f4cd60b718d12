package io.claimledger.query;

import io.claimledger.model.Claim;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A claim in the ledger.
 *
 * @param roleActors for each of the claim's roles the ledger's actor, if it is one
 * @param sourceActor the actor on whose word it stands, or null
 * @param publishedAt as the article's came
 */
public record ClaimEntry(
    UUID id,
    UUID articleId,
    Claim claim,
    List<Optional<UUID>> roleActors,
    @Nullable UUID sourceActor,
    String extractorVersion,
    @Nullable String publishedAt,
    @Nullable String outlet) {}
