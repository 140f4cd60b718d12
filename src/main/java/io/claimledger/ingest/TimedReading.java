package io.claimledger.ingest;

import io.claimledger.model.Reading;
import java.time.Duration;
import java.util.Map;

/**
 * A reading, and how long each of its steps took.
 *
 * @param times in the order of the steps; a step that was not taken is not there
 */
public record TimedReading(Reading reading, Map<Stage, Duration> times) {

  /** A step of reading and keeping an article. */
  public enum Stage {
    /** Tokens, sentences, names, syntax. */
    ANNOTATE,
    /** Who and when. */
    RESOLVE,
    /** How many. */
    COUNT,
    /** Claims. */
    EXTRACT,
    /** From the end of reading until what was read is committed. */
    RECORD
  }
}
