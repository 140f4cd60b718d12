package io.claimledger.ingest;

/** Tells trouble that passes from what would fail again. */
public interface LedgerTrouble {

  /**
   * Whether it failed because the database was down, full, restarted or cut off, and not because of
   * what it was given.
   */
  boolean passes(Throwable failure);
}
