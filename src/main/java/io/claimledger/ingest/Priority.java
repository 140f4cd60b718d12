package io.claimledger.ingest;

/** What is read before what, the most urgent first. */
public enum Priority {
  /** An article that somebody sent. */
  ARTICLE,
  /** An article that has been read before. */
  RE_EXTRACTION,
  /** A sample of a new ledger. */
  SAMPLE
}
