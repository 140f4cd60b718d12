package io.claimledger.query;

import io.claimledger.model.ActorType;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An actor of the ledger.
 *
 * @param aliases every other name that an article uses for it
 * @param articles how many articles speak of it
 */
public record ActorEntry(
    UUID id,
    String name,
    ActorType type,
    @Nullable String country,
    List<String> aliases,
    int articles) {}
