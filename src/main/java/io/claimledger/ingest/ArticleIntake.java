package io.claimledger.ingest;

import io.claimledger.ingest.ArticleArchive.Kept;
import io.claimledger.model.SourceText;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** Takes articles in: each is committed before anything else happens to it. */
@ApplicationScoped
public class ArticleIntake {

  private final ArticleArchive archive;
  private final ArticleReader reader;
  private final ExtractionQueue queue;
  private final IngestConfig config;

  public ArticleIntake(
      ArticleArchive archive, ArticleReader reader, ExtractionQueue queue, IngestConfig config) {
    this.archive = archive;
    this.reader = reader;
    this.queue = queue;
    this.config = config;
  }

  /** Stores an article and queues it, unless the ledger has it as the present version reads it. */
  public IngestOutcome accept(Submission submission) {
    if (submission.text().length() > config.maxTextLength()) {
      return new IngestOutcome.TooLong(config.maxTextLength());
    }
    if (!hasLetter(submission.text())) {
      return new IngestOutcome.NotAnArticle();
    }
    Kept kept = archive.keep(submission, reader.version());
    return new IngestOutcome.Accepted(kept.articleId(), kept.isNew(), extraction(kept));
  }

  private CompletionStage<ExtractionOutcome> extraction(Kept kept) {
    return kept.pending()
        ? queue.enqueue(kept.articleId())
        : CompletableFuture.completedStage(new ExtractionOutcome.NothingToDo(kept.articleId()));
  }

  /**
   * Queues a stored article to be read again.
   *
   * @return completes when the outcome is committed; empty if there is no such article
   */
  public Optional<CompletionStage<ExtractionOutcome>> extractAgain(UUID articleId) {
    return archive.requestExtraction(articleId)
        ? Optional.of(queue.enqueue(articleId))
        : Optional.empty();
  }

  /**
   * Removes an article and all that came from it.
   *
   * @return whether there was such an article
   */
  public boolean remove(UUID articleId) {
    return archive.remove(articleId);
  }

  private static boolean hasLetter(SourceText text) {
    return text.value().codePoints().anyMatch(Character::isLetter);
  }
}
