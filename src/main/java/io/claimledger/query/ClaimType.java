package io.claimledger.query;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A kind of claim.
 *
 * @param id as claims carry it ("ARMS_TRANSFER")
 * @param plover the PLOVER event type that comes nearest, or null
 * @param roles the parts that actors play in it
 */
public record ClaimType(
    String id, String label, @Nullable String plover, List<String> roles, String description) {}
