package io.claimledger.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.claimledger.model.FailureReason;
import io.claimledger.query.ArticleEntry;
import io.claimledger.query.ArticleStatus;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An article, with the lists that were asked for.
 *
 * @param publishedAt as it came
 * @param length of the text, in Unicode code points
 * @param duplicateOf the first article with the same text, or null
 * @param warnings what was left unread, and why
 * @param problem why it could not be read, or null
 */
public record ArticleResponse(
    UUID id,
    ArticleStatus status,
    @Nullable String title,
    @Nullable String outlet,
    @Nullable String url,
    @Nullable String externalId,
    @Nullable String publishedAt,
    @Nullable String language,
    int length,
    Instant receivedAt,
    @Nullable Instant extractedAt,
    @Nullable String extractorVersion,
    @Nullable UUID duplicateOf,
    List<String> warnings,
    @Nullable ProblemResponse problem,
    Counts counts,
    Links links,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<ClaimResponse> claims,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<ArticleActorResponse> actors,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<DateResponse> dates) {

  static ArticleResponse of(ArticleEntry article) {
    return of(article, null, null, null);
  }

  static ArticleResponse of(
      ArticleEntry article,
      @Nullable List<ClaimResponse> claims,
      @Nullable List<ArticleActorResponse> actors,
      @Nullable List<DateResponse> dates) {
    return new ArticleResponse(
        article.id(),
        article.status(),
        article.title(),
        article.outlet(),
        article.url(),
        article.externalId(),
        article.publishedAt(),
        article.language(),
        article.length(),
        article.receivedAt(),
        article.extractedAt(),
        article.extractorVersion(),
        article.duplicateOf(),
        article.warnings(),
        ProblemResponse.ofNullable(article.problem()),
        new Counts(article.claims(), article.actors(), article.dates()),
        Links.of("/articles/" + article.id()),
        claims,
        actors,
        dates);
  }

  /** How much was read in it. */
  public record Counts(int claims, int actors, int dates) {}

  /** Where to read on. */
  public record Links(String self, String text, String claims, String actors, String dates) {

    static Links of(String self) {
      return new Links(self, self + "/text", self + "/claims", self + "/actors", self + "/dates");
    }
  }

  /** Why it could not be read. */
  public record ProblemResponse(URI type, String title, String detail) {

    static @Nullable ProblemResponse ofNullable(@Nullable FailureReason reason) {
      return reason == null
          ? null
          : new ProblemResponse(Problems.type(reason.code()), reason.title(), reason.detail());
    }
  }
}
