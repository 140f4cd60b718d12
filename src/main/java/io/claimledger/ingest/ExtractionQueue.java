package io.claimledger.ingest;

import java.util.function.Consumer;

/** Hands out the jobs that wait in the ledger, each to one reader of one process at a time. */
public interface ExtractionQueue {

  /**
   * Begins to hand jobs out.
   *
   * @param places how many are out at once
   * @param reader does a job to its end; by then it is recorded or put back
   */
  void open(int places, Consumer<Job> reader);

  /** Looks now for jobs rather than when it is time to look again. */
  void check();

  /** Hands out no more, and waits for those that are out; past the limit it interrupts them. */
  void close();
}
