package io.claimledger.send;

/** What the ledger made of one article. */
sealed interface Outcome {

  record New() implements Outcome {}

  record Known() implements Outcome {}

  /** Not taken now, for want of room: it may be sent again. */
  record Busy() implements Outcome {}

  /**
   * Not taken, nor will it be.
   *
   * @param reason the status, and what a person can act on
   */
  record Refused(String reason) implements Outcome {}
}
