package io.claimledger.ingest;

import java.util.UUID;
import java.util.concurrent.CompletionStage;

/** What became of a submission. */
public sealed interface IngestOutcome {

  /**
   * An article that is committed.
   *
   * @param isNew whether the ledger did not have it before
   * @param extraction completes when the article is as the present extractor version reads it
   */
  record Accepted(UUID articleId, boolean isNew, CompletionStage<ExtractionOutcome> extraction)
      implements IngestOutcome {}

  /** A text without a letter: nothing was stored. */
  record NotAnArticle() implements IngestOutcome {}

  /**
   * A text over the limit: nothing was stored.
   *
   * @param limit the longest text taken, in code points
   */
  record TooLong(int limit) implements IngestOutcome {}
}
