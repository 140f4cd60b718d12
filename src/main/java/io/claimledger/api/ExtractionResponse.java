package io.claimledger.api;

import io.claimledger.query.ArticleStatus;
import io.claimledger.query.ExtractionChanges;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What extracting an article anew changed.
 *
 * @param id of the extraction, or null while it waits and where it failed
 * @param problem why it failed, or null
 * @param added claims that were not found before
 * @param changed claims that keep their id but say something else
 * @param lost claims that are found no more
 */
public record ExtractionResponse(
    @Nullable UUID id,
    UUID articleId,
    ArticleStatus status,
    @Nullable String extractorVersion,
    ArticleResponse.@Nullable ProblemResponse problem,
    List<ClaimResponse> added,
    List<Change> changed,
    List<ClaimResponse> lost) {

  static ExtractionResponse of(ExtractionChanges changes) {
    return new ExtractionResponse(
        changes.id(),
        changes.articleId(),
        ArticleStatus.EXTRACTED,
        changes.extractorVersion(),
        null,
        changes.added().stream().map(ClaimResponse::of).toList(),
        changes.changed().stream()
            .map(c -> new Change(ClaimResponse.of(c.before()), ClaimResponse.of(c.after())))
            .toList(),
        changes.lost().stream().map(ClaimResponse::of).toList());
  }

  static ExtractionResponse ofUnchanged(ArticleResponse article) {
    return new ExtractionResponse(
        null,
        article.id(),
        article.status(),
        article.extractorVersion(),
        article.problem(),
        List.of(),
        List.of(),
        List.of());
  }

  /** One claim before and after. */
  public record Change(ClaimResponse before, ClaimResponse after) {}
}
