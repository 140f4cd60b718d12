package io.claimledger.query;

import io.claimledger.model.FailureReason;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the ledger knows of an article, without its text.
 *
 * @param publishedAt as it came
 * @param language ISO 639 code, or null before the first extraction
 * @param length of the text, in code points
 * @param extractedAt when the present claims were recorded, or null
 * @param extractorVersion what read it last, or null
 * @param duplicateOf the first article with the same text, or null
 * @param problem why the last extraction failed, or null
 */
public record ArticleEntry(
    UUID id,
    ArticleStatus status,
    @Nullable String title,
    @Nullable String outlet,
    @Nullable String url,
    @Nullable String externalId,
    @Nullable String publishedAt,
    @Nullable String language,
    int length,
    Instant receivedAt,
    @Nullable Instant extractedAt,
    @Nullable String extractorVersion,
    @Nullable UUID duplicateOf,
    List<String> warnings,
    @Nullable FailureReason problem,
    int claims,
    int actors,
    int dates) {}
