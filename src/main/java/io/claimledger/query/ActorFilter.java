package io.claimledger.query;

import io.claimledger.model.ActorType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which actors; an empty list and null ask for all.
 *
 * @param q part of a name or alias, case ignored
 */
public record ActorFilter(@Nullable String q, List<ActorType> types) {}
