package io.claimledger.accuracy;

import io.claimledger.model.Reading;
import io.claimledger.model.SourceText;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.BiFunction;

/** Reads every annotated article of a folder and scores what was read. */
final class AccuracyRun {

  private final BiFunction<SourceText, LocalDate, Reading> reader;

  /**
   * @param reader reads a text against the day of its publication
   */
  AccuracyRun(BiFunction<SourceText, LocalDate, Reading> reader) {
    this.reader = reader;
  }

  /**
   * The score over all annotated articles in a folder and below.
   *
   * @throws IOException if a file cannot be read
   */
  Score over(Path folder) throws IOException {
    Score score = new Score();
    for (GoldFolder.Sample sample : GoldFolder.read(folder)) {
      GoldArticle gold = sample.gold();
      Scorer.add(score, gold, sample.text(), reader.apply(sample.text(), gold.publishedAt()));
    }
    return score;
  }

  /**
   * The table over a folder, and with {@code errors} a line for each thing missed or wrong first.
   *
   * @throws IOException if a file cannot be read
   */
  String report(Path folder, boolean errors) throws IOException {
    Score score = over(folder);
    StringBuilder report = new StringBuilder();
    if (errors) {
      score.findings().forEach(finding -> report.append(finding).append('\n'));
    }
    return report.append(ScoreTable.of(score)).toString();
  }
}
