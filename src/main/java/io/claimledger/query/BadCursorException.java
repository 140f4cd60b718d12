package io.claimledger.query;

/** A cursor that this ledger did not give for these filters. */
public final class BadCursorException extends Exception {

  private static final long serialVersionUID = 1;

  BadCursorException() {
    super("The cursor does not belong to this list and its filters");
  }
}
