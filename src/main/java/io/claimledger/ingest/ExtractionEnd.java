package io.claimledger.ingest;

import io.claimledger.ingest.TimedReading.Stage;
import java.time.Duration;
import java.util.Map;

/**
 * Said when an outcome has been committed, for those who watch the service.
 *
 * @param attempt what the outcome was made from
 * @param times of the steps that were taken
 */
public record ExtractionEnd(
    ExtractionOutcome outcome, Attempt attempt, Map<Stage, Duration> times) {}
