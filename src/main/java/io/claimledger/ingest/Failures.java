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
    return new FailureReason(
        "extraction-failed",
        "The extraction failed",
        "Reading the text ended in "
            + cause.getClass().getSimpleName()
            + "; the service's log has the cause.");
  }
}
