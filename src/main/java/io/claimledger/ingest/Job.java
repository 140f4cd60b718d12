package io.claimledger.ingest;

import java.util.UUID;

/**
 * A turn of an article, as it was handed out.
 *
 * @param ticket changes when the job changes hands: nothing is recorded on an older one
 * @param failures how many readings before this one were begun and did not come to an end
 */
public record Job(UUID articleId, long ticket, int failures) {}
