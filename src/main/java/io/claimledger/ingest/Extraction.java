package io.claimledger.ingest;

import io.claimledger.ingest.TimedReading.Stage;
import io.claimledger.model.FailureReason;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Reads one article and records the outcome; no transaction is open while it reads. An article that
 * was in the way when what read it ended is read again alone: whoever is innocent is then read, and
 * one that ends its reader three times is FAILED.
 */
@ApplicationScoped
class Extraction {

  private static final Logger LOG = Logger.getLogger(Extraction.class);

  private static final int MOST_FAILURES = 3;
  private static final Duration AFTER_TROUBLE = Duration.ofSeconds(10);
  private static final Duration AFTER_FIRST_FAILURE = Duration.ofSeconds(1);

  private final ExtractionLedger ledger;
  private final ArticleReader reader;
  private final LanguageDetector languages;
  private final LedgerTrouble trouble;
  private final ExtractionWatch watch;

  /** Articles beyond suspicion share the reader; a suspect has it alone. */
  private final ReadWriteLock company = new ReentrantReadWriteLock(true);

  Extraction(
      ExtractionLedger ledger,
      ArticleReader reader,
      LanguageDetector languages,
      LedgerTrouble trouble,
      ExtractionWatch watch) {
    this.ledger = ledger;
    this.reader = reader;
    this.languages = languages;
    this.trouble = trouble;
    this.watch = watch;
  }

  /** Does a job: afterwards its outcome is recorded, or it waits again. */
  void run(Job job) {
    watch.during(job.articleId(), () -> settle(job));
  }

  private void settle(Job job) {
    try {
      turn(job);
    } catch (InterruptedException e) {
      LOG.infof("Article %s is not read to its end: it goes back to the queue", job.articleId());
      ledger.putBack(job, job.failures(), Duration.ZERO);
    } catch (ReaderUnavailableException e) {
      LOG.errorf("Article %s waits: %s", job.articleId(), e.getMessage());
      ledger.putBack(job, job.failures(), AFTER_TROUBLE);
    } catch (RuntimeException e) {
      LOG.errorf(e, "Article %s stays PENDING: its job could not be done", job.articleId());
      ledger.putBack(job, job.failures(), AFTER_TROUBLE);
    }
  }

  private void turn(Job job) throws InterruptedException {
    if (job.failures() >= MOST_FAILURES) {
      fail(job, Failures.lost(job.failures(), "ended"), null);
      return;
    }
    Lock place = job.failures() == 0 ? company.readLock() : company.writeLock();
    place.lockInterruptibly();
    try {
      reader.prepare();
      Optional<PendingArticle> article = ledger.begin(job);
      if (article.isPresent()) {
        extract(job, article.get());
      }
    } finally {
      place.unlock();
    }
  }

  private void extract(Job job, PendingArticle article) throws InterruptedException {
    String language = languages.languageOf(article.text());
    try {
      record(job, attempt(article, language));
    } catch (ReaderLostException e) {
      lost(job, language, e);
    }
  }

  private Attempt attempt(PendingArticle article, String language) throws InterruptedException {
    if (!language.equals(LanguageDetector.ENGLISH)) {
      return new Attempt.Failed(Failures.otherLanguage(language), language);
    }
    try {
      return new Attempt.Read(reader.read(article.text(), article.publishedOn()), language);
    } catch (InterruptedException | ReaderLostException | ReaderUnavailableException e) {
      throw e;
    } catch (Throwable e) {
      // CoreNLP throws Errors on some texts, and a deep one overflows the stack.
      LOG.errorf(e, "Article %s could not be read; it is marked FAILED", article.id());
      return new Attempt.Failed(Failures.crash(e), language);
    }
  }

  private void record(Job job, Attempt attempt) {
    try {
      commit(job, attempt);
    } catch (RuntimeException e) {
      if (trouble.passes(e)) {
        throw e;
      }
      LOG.errorf(e, "What was read in article %s could not be stored", job.articleId());
      fail(job, Failures.crash(e), attempt.language());
    }
  }

  private void lost(Job job, String language, ReaderLostException loss) {
    int failures = job.failures() + (loss.isSuspect() ? 1 : 0);
    LOG.warnf(
        "Article %s: the process that read it %s; failed readings: %d",
        job.articleId(), loss.how(), failures);
    if (failures < MOST_FAILURES) {
      ledger.putBack(job, failures, AFTER_FIRST_FAILURE.multipliedBy(failures));
    } else {
      fail(job, Failures.lost(failures, loss.how()), language);
    }
  }

  private void fail(Job job, FailureReason reason, @Nullable String language) {
    commit(job, new Attempt.Failed(reason, language));
  }

  private void commit(Job job, Attempt attempt) {
    StageClock clock = new StageClock();
    ExtractionOutcome outcome = ledger.record(job, attempt, reader.version());
    clock.end(Stage.RECORD);
    watch.ended(outcome, attempt, clock.times());
  }
}
