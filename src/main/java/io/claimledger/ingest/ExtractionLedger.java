package io.claimledger.ingest;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Knows what waits to be read, and keeps what reading gave. */
public interface ExtractionLedger {

  /** How the queue stands now. */
  QueueState queue();

  /**
   * Commits that a reading begins, before it does: if whoever reads it ends with it, it is known.
   *
   * @return the article; empty if it waits no more, or the job has gone to another
   */
  Optional<PendingArticle> begin(Job job);

  /**
   * Commits an attempt and the end of its job in one transaction: the new claims replace the old
   * ones, those found again keep their ids, those lost are kept as superseded. If the job has gone
   * to another in the meantime, nothing is recorded.
   *
   * @param extractorVersion what read the article
   */
  ExtractionOutcome record(Job job, Attempt attempt, String extractorVersion);

  /**
   * Gives a job back, unless it has gone to another.
   *
   * @param failures how many readings now count as failed
   * @param delay how long it waits at least
   */
  void putBack(Job job, int failures, Duration delay);

  /** Of the articles given, those that do not wait to be read, each with what the ledger holds. */
  Map<UUID, ExtractionOutcome> outcomes(Set<UUID> articleIds);
}
