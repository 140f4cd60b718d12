package io.claimledger.ingest;

import io.claimledger.ingest.ArticleArchive.Kept;
import io.claimledger.model.SourceText;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

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
    return accept(submission, Priority.ARTICLE);
  }

  /** The same, for an article that may have to wait for others. */
  public IngestOutcome accept(Submission submission, Priority priority) {
    if (submission.text().length() > config.maxTextLength()) {
      return new IngestOutcome.TooLong(config.maxTextLength());
    }
    if (!hasLetter(submission.text())) {
      return new IngestOutcome.NotAnArticle();
    }
    return archive
        .keep(submission, reader.version(), priority)
        .map(this::accepted)
        .orElseGet(IngestOutcome.QueueFull::new);
  }

  private IngestOutcome accepted(Kept kept) {
    if (kept.pending()) {
      queue.check();
    }
    return new IngestOutcome.Accepted(kept.articleId(), kept.isNew(), kept.pending());
  }

  /**
   * Queues a stored article to be read again.
   *
   * @return whether there is such an article
   */
  public boolean extractAgain(UUID articleId) {
    boolean queued = archive.requestExtraction(articleId);
    queue.check();
    return queued;
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
