package io.claimledger.ingest;

import java.util.UUID;

/** What became of a submission. */
public sealed interface IngestOutcome {

  /**
   * An article that is committed.
   *
   * @param isNew whether the ledger did not have it before
   * @param pending whether it waits to be read: {@link ExtractionOutcomes} tells when it has been
   */
  record Accepted(UUID articleId, boolean isNew, boolean pending) implements IngestOutcome {}

  /** Too many articles wait to be read: nothing was stored. */
  record QueueFull() implements IngestOutcome {}

  /** A text without a letter: nothing was stored. */
  record NotAnArticle() implements IngestOutcome {}

  /**
   * A text over the limit: nothing was stored.
   *
   * @param limit the longest text taken, in code points
   */
  record TooLong(int limit) implements IngestOutcome {}
}
