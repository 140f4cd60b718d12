package io.claimledger.api;

import io.claimledger.ingest.ExtractionOutcome;
import io.claimledger.ingest.ExtractionOutcomes;
import io.claimledger.ingest.IngestOutcome.Accepted;
import io.claimledger.query.ArticleStatus;
import io.claimledger.query.ClaimQueries;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/** Answers when an extraction is done or its client has waited enough; no thread waits. */
@ApplicationScoped
class ExtractionAnswers {

  private static final int RETRY_SECONDS = 5;

  private final ExtractionOutcomes outcomes;
  private final ArticleViews views;
  private final ClaimQueries claims;

  ExtractionAnswers(ExtractionOutcomes outcomes, ArticleViews views, ClaimQueries claims) {
    this.outcomes = outcomes;
    this.views = views;
    this.claims = claims;
  }

  /** An article that was posted, with its lists. */
  Uni<Response> article(Accepted accepted, Prefer prefer) {
    Duration patience = accepted.pending() ? prefer.patience() : Duration.ZERO;
    return outcome(accepted.articleId(), patience)
        .map(done -> view(accepted.articleId()))
        .map(article -> answer(article, status(accepted, article), article));
  }

  private static Status status(Accepted accepted, ArticleResponse article) {
    if (!accepted.isNew()) {
      return Status.OK;
    }
    return article.status() == ArticleStatus.PENDING ? Status.ACCEPTED : Status.CREATED;
  }

  /** What extracting an article anew changed. */
  Uni<Response> changes(UUID articleId, Prefer prefer) {
    return outcome(articleId, prefer.patience()).map(done -> changes(articleId, done));
  }

  private Response changes(UUID articleId, Optional<ExtractionOutcome> done) {
    ArticleResponse article = view(articleId);
    ExtractionResponse changes =
        done.filter(ExtractionOutcome.Extracted.class::isInstance)
            .map(ExtractionOutcome.Extracted.class::cast)
            .flatMap(extracted -> claims.changes(extracted.extractionId()))
            .map(ExtractionResponse::of)
            .orElseGet(() -> ExtractionResponse.ofUnchanged(article));
    return answer(article, done.isPresent() ? Status.OK : Status.ACCEPTED, changes);
  }

  private Uni<Optional<ExtractionOutcome>> outcome(UUID articleId, Duration patience) {
    return Uni.createFrom()
        .completionStage(() -> outcomes.await(articleId, patience))
        .emitOn(Infrastructure.getDefaultWorkerPool());
  }

  private ArticleResponse view(UUID articleId) {
    return views
        .article(articleId, ArticleViews.LISTS)
        .orElseThrow(() -> Problems.notFound("article", articleId));
  }

  private static Response answer(ArticleResponse article, Status status, Object body) {
    Response.ResponseBuilder answer =
        Response.status(status).entity(body).location(URI.create(article.links().self()));
    if (article.status() == ArticleStatus.PENDING) {
      answer.header("Retry-After", RETRY_SECONDS);
    }
    return answer.build();
  }
}
