package io.claimledger.query;

import org.jspecify.annotations.Nullable;

/**
 * Which part of a list is asked for.
 *
 * @param limit the most items to answer with
 * @param after the last item of the page before, or null from the start
 */
public record PageRequest(int limit, @Nullable PageKey after) {}
