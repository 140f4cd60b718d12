package io.claimledger.ingest;

import io.claimledger.model.SourceText;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Reads one article: annotates, resolves who is who, extracts the claims. */
public interface ArticleReader {

  /**
   * Waits until texts are read without delay: loads what reads them where that has not been done.
   *
   * @throws ReaderUnavailableException if it cannot be loaded now
   */
  void prepare() throws InterruptedException;

  /** Whether texts are read without delay. */
  ReaderState state();

  /**
   * Reads a text. The same text and day give the same reading, whatever was read before.
   *
   * @param publishedOn the day against which relative dates resolve, or null to leave them open
   * @throws ReaderLostException if what read it ended before it was read
   * @throws ReadingFailedException if it cannot be read
   */
  TimedReading read(SourceText text, @Nullable LocalDate publishedOn) throws InterruptedException;

  /** What reads: changes with code, rules, lexicons and models. */
  String version();
}
