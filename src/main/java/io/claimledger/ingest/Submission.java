package io.claimledger.ingest;

import io.claimledger.model.SourceText;
import org.jspecify.annotations.Nullable;

/**
 * An article as a client hands it in.
 *
 * @param publishedAt null where unknown: relative dates then stay unresolved
 * @param outlet who published it, or null
 * @param externalId the outlet's own name for the article, or null
 */
public record Submission(
    SourceText text,
    @Nullable PublishedAt publishedAt,
    @Nullable String title,
    @Nullable String outlet,
    @Nullable String url,
    @Nullable String externalId) {}
