package io.claimledger.ingest;

import io.claimledger.model.Reading;
import io.claimledger.model.SourceText;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Reads one article: annotates, resolves who is who, extracts the claims. */
public interface ArticleReader {

  /**
   * Reads a text. The same text and day give the same reading, whatever was read before.
   *
   * @param publishedOn the day against which relative dates resolve, or null to leave them open
   */
  Reading read(SourceText text, @Nullable LocalDate publishedOn);

  /** What reads: changes with code, rules, lexicons and models. */
  String version();
}
