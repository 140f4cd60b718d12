package io.claimledger.ingest;

import io.claimledger.model.FailureReason;
import io.claimledger.model.Reading;
import org.jspecify.annotations.Nullable;

/** How reading an article went. */
public sealed interface Attempt {

  /** ISO 639-1 code of the text's language, or 639-3 where it has none; null if it is not known. */
  @Nullable String language();

  /** It was read, perhaps in part: the reading's warnings say so. */
  record Read(TimedReading timed, String language) implements Attempt {

    public Reading reading() {
      return timed.reading();
    }
  }

  /** It could not be read. */
  record Failed(FailureReason reason, @Nullable String language) implements Attempt {}
}
