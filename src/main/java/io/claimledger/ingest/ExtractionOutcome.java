package io.claimledger.ingest;

import io.claimledger.model.FailureReason;
import java.util.UUID;

/** What the ledger holds after a queued article's turn. */
public sealed interface ExtractionOutcome {

  UUID articleId();

  /**
   * The reading is committed.
   *
   * @param extractionId the run, by which its changes can be asked for
   */
  record Extracted(UUID articleId, UUID extractionId) implements ExtractionOutcome {}

  /** The failure is committed; what an earlier extraction found stays. */
  record Failed(UUID articleId, FailureReason reason) implements ExtractionOutcome {}

  /** Nothing was waiting: the article was removed, or read in another turn. */
  record NothingToDo(UUID articleId) implements ExtractionOutcome {}
}
