package io.claimledger.ingest;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Knows what waits to be read, and keeps what reading gave. */
public interface ExtractionLedger {

  /** All articles that are PENDING, the longest waiting first. */
  List<UUID> pending();

  /** An article if it is PENDING. */
  Optional<PendingArticle> pending(UUID articleId);

  /**
   * Commits an attempt in one transaction: the new claims replace the old ones, those found again
   * keep their ids, those lost are kept as superseded.
   *
   * @param extractorVersion what read the article
   */
  ExtractionOutcome record(UUID articleId, Attempt attempt, String extractorVersion);
}
