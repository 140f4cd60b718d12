package io.claimledger.api;

import io.claimledger.ingest.ArticleIntake;
import io.claimledger.ingest.IngestOutcome;
import io.claimledger.ingest.IngestOutcome.Accepted;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response.Status;
import java.nio.charset.StandardCharsets;
import org.jboss.logging.Logger;

/** Takes the lines of batches in, each for itself: what is wrong with one does not touch others. */
@ApplicationScoped
class BatchIntake {

  private static final Logger LOG = Logger.getLogger(BatchIntake.class);

  private final ArticleIntake intake;
  private final BatchConfig config;

  BatchIntake(ArticleIntake intake, BatchConfig config) {
    this.intake = intake;
    this.config = config;
  }

  /** Takes one line in; its article is committed when this returns, and not waited for. */
  BatchLineResponse accept(BatchLine line) {
    try {
      Accepted article = Problems.accepted(outcome(line));
      Status status = article.isNew() ? Status.ACCEPTED : Status.OK;
      return BatchLineResponse.accepted(line.number(), status.getStatusCode(), article.articleId());
    } catch (HttpProblem problem) {
      return BatchLineResponse.refused(line.number(), problem);
    } catch (RuntimeException e) {
      LOG.errorf(e, "Line %d of a batch could not be stored; its sender is told", line.number());
      return BatchLineResponse.refused(line.number(), Problems.internal());
    }
  }

  private IngestOutcome outcome(BatchLine line) {
    if (line instanceof BatchLine.TooLong) {
      throw Problems.lineTooLong(config.maxLineLength().asLongValue());
    }
    if (line instanceof BatchLine.OneTooMany) {
      throw Problems.tooManyLines(config.maxLines());
    }
    byte[] json = ((BatchLine.Complete) line).content();
    return intake.accept(ArticleFields.ofJson(BodyText.decode(json, StandardCharsets.UTF_8)));
  }
}
