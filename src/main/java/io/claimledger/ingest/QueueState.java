package io.claimledger.ingest;

import java.time.Duration;

/**
 * How the queue stands, for all processes together.
 *
 * @param waiting articles that nobody reads yet
 * @param running articles that are being read
 * @param oldest how long the article that has waited longest has waited; zero if none waits
 */
public record QueueState(long waiting, long running, Duration oldest) {}
