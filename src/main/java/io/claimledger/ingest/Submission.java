package io.claimledger.ingest;

import io.claimledger.model.SourceText;
import org.jspecify.annotations.Nullable;

/**
 * An article as a client hands it in.
 *
 * @param publishedAt null where unknown: relative dates then stay unresolved
 * @param outlet who published it, or null
 * @param externalId the outlet's own name for the article, or null
 * @param original what the text was taken from, or null where the text itself came
 */
public record Submission(
    SourceText text,
    @Nullable PublishedAt publishedAt,
    @Nullable String title,
    @Nullable String outlet,
    @Nullable String url,
    @Nullable String externalId,
    @Nullable Original original) {

  /** An article whose text came as it is. */
  public Submission(
      SourceText text,
      @Nullable PublishedAt publishedAt,
      @Nullable String title,
      @Nullable String outlet,
      @Nullable String url,
      @Nullable String externalId) {
    this(text, publishedAt, title, outlet, url, externalId, null);
  }

  /**
   * What a text was taken from, as it came.
   *
   * @param mediaType its Content-Type
   */
  @SuppressWarnings("ArrayRecordComponent")
  public record Original(String mediaType, byte[] content) {}
}
