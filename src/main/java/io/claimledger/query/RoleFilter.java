package io.claimledger.query;

import org.jspecify.annotations.Nullable;

/**
 * Somebody in a claim.
 *
 * @param role the role, or null for any
 * @param actor an actor's id, or one of its names
 */
public record RoleFilter(@Nullable String role, String actor) {}
