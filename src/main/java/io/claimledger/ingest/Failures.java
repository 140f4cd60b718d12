package io.claimledger.ingest;

import io.claimledger.model.FailureReason;

/** The ways in which reading an article fails. */
final class Failures {

  private Failures() {}

  static FailureReason otherLanguage(String language) {
    return new FailureReason(
        "not-english",
        "Not an English text",
        "The text seems to be in another language (" + language + "); only English is read.");
  }

  static FailureReason crash(Throwable cause) {
    String what =
        cause instanceof ReadingFailedException failed
            ? failed.what()
            : cause.getClass().getSimpleName();
    return new FailureReason(
        "extraction-failed",
        "The extraction failed",
        "Reading the text ended in " + what + "; the service's log has the cause.");
  }

  /** An article that ended whatever read it. */
  static FailureReason lost(int times, String how) {
    return new FailureReason(
        "extraction-ended-its-process",
        "The extraction ended its process",
        "Reading the text was tried %d times; each time the process that read it %s."
            .formatted(times, how));
  }
}
