package io.claimledger.ingest;

import io.claimledger.model.Reading;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Reads one article and records the outcome; no transaction is open while it reads. */
@ApplicationScoped
class Extraction {

  private static final Logger LOG = Logger.getLogger(Extraction.class);

  private final ExtractionLedger ledger;
  private final ArticleReader reader;
  private final LanguageDetector languages;

  Extraction(ExtractionLedger ledger, ArticleReader reader, LanguageDetector languages) {
    this.ledger = ledger;
    this.reader = reader;
    this.languages = languages;
  }

  /** Runs an article's turn, if it is PENDING. */
  ExtractionOutcome run(UUID articleId) {
    return ledger
        .pending(articleId)
        .map(this::extract)
        .orElseGet(() -> new ExtractionOutcome.NothingToDo(articleId));
  }

  private ExtractionOutcome extract(PendingArticle article) {
    Attempt attempt = attempt(article);
    try {
      return ledger.record(article.id(), attempt, reader.version());
    } catch (RuntimeException e) {
      LOG.errorf(e, "What was read in article %s could not be stored", article.id());
      Attempt failed = new Attempt.Failed(Failures.crash(e), attempt.language());
      return ledger.record(article.id(), failed, reader.version());
    }
  }

  private Attempt attempt(PendingArticle article) {
    String language = languages.languageOf(article.text());
    if (!language.equals(LanguageDetector.ENGLISH)) {
      return new Attempt.Failed(Failures.otherLanguage(language), language);
    }
    try {
      Reading reading = reader.read(article.text(), article.publishedOn());
      return new Attempt.Read(reading, language);
    } catch (Throwable e) {
      // CoreNLP throws Errors on some texts, and a deep one overflows the stack.
      LOG.errorf(e, "Article %s could not be read; it is marked FAILED", article.id());
      return new Attempt.Failed(Failures.crash(e), language);
    }
  }
}
