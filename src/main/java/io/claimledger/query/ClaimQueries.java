package io.claimledger.query;

import java.util.Optional;
import java.util.UUID;

/** Finds claims. */
public interface ClaimQueries {

  /** Claims, newest published first, then by article, then in text order. */
  Page<ClaimEntry> find(ClaimFilter filter, PageRequest page);

  /** A claim, unless it was superseded. */
  Optional<ClaimEntry> claim(UUID id);

  /** What an extraction changed. */
  Optional<ExtractionChanges> changes(UUID extractionId);
}
