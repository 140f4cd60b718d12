package io.claimledger.query;

import java.util.List;
import java.util.UUID;

/**
 * What an extraction changed in an article's claims.
 *
 * @param added claims that were not found before
 * @param changed claims that were found before, as something else
 * @param lost claims that are found no more
 */
public record ExtractionChanges(
    UUID id,
    UUID articleId,
    String extractorVersion,
    List<ClaimEntry> added,
    List<Change> changed,
    List<ClaimEntry> lost) {

  /** One claim before and after. */
  public record Change(ClaimEntry before, ClaimEntry after) {}
}
