package io.claimledger.ingest;

import io.claimledger.document.Document;
import io.claimledger.model.SourceText;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Turns text into an annotated document. */
public interface Annotator {

  /**
   * Annotates a text; what is too long to read safely is left out and named in the warnings.
   *
   * @param publishedOn the day against which relative dates resolve, or null to leave them open
   */
  Document annotate(SourceText text, @Nullable LocalDate publishedOn);
}
