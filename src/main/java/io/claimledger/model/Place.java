package io.claimledger.model;

import org.jspecify.annotations.Nullable;

/**
 * Where a claim happened.
 *
 * @param name the smallest named place, as the text names it
 * @param country ISO 3166-1 alpha-2 code, or null if unknown
 */
public record Place(String name, @Nullable String country, Excerpt text) {}
