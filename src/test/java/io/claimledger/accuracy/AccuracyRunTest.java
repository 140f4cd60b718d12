package io.claimledger.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimledger.model.Reading;
import io.claimledger.model.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AccuracyRunTest {

  /** Finds an attack where the text says so, if it is told the day of publication. */
  private static Reading keywords(SourceText text, @Nullable LocalDate publishedOn) {
    boolean expected = LocalDate.of(2024, 1, 31).equals(publishedOn);
    Sketch sketch = new Sketch(text.value());
    return new Reading(
        expected ? List.of(sketch.claim("ATTACK", "shelled")) : List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  @Test
  void everyArticleIsReadAndFindingsAreListedOnRequest(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("a.txt"), "Ruritania shelled Zenda.");
    Files.writeString(
        folder.resolve("a.json"),
        """
        {"id": "a", "file": "a.txt", "publishedAt": "2024-01-31", "actors": [{"name": "Ruritania"}],
         "dates": [], "claims": [{"type": "ATTACK", "evidence": "Ruritania shelled Zenda",
         "start": 0, "end": 23, "roles": {}, "modality": "ASSERTED"}]}""");
    AccuracyRun run = new AccuracyRun(AccuracyRunTest::keywords);

    assertThat(run.over(folder).claims()).containsEntry("ATTACK", new Tally(1, 0, 0));
    assertThat(run.report(folder, true)).contains("ACTOR_MISSED a Ruritania", "HARD TYPES");
    assertThat(run.report(folder, false)).doesNotContain("ACTOR_MISSED").contains("HARD TYPES");
  }
}
