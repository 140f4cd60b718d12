package io.claimledger.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimledger.model.Reading;
import io.claimledger.model.SourceText;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReaderPreloadTest {

  private static final Reading NOTHING =
      new Reading(List.of(), List.of(), List.of(), List.of(), List.of());

  @Test
  void loadsUntilTheFirstTextIsRead() {
    ReaderPreload preload = new ReaderPreload(reader(() -> NOTHING), true);
    assertThat(preload.state()).isInstanceOf(ReaderState.Loading.class);
    preload.load();
    assertThat(preload.state()).isInstanceOf(ReaderState.Ready.class);
  }

  @Test
  void isBrokenWhereTheModelsDoNotFit() {
    ReaderPreload preload =
        new ReaderPreload(
            reader(
                () -> {
                  throw new OutOfMemoryError("Java heap space");
                }),
            true);
    preload.load();
    assertThat(preload.state())
        .isEqualTo(new ReaderState.Broken("java.lang.OutOfMemoryError: Java heap space"));
  }

  @Test
  void waitsForTheFirstArticleWhereItIsTurnedOff() {
    ReaderPreload preload = new ReaderPreload(reader(() -> NOTHING), false);
    assertThat(preload.state()).isInstanceOf(ReaderState.OnDemand.class);
  }

  private static ArticleReader reader(Supplier<Reading> readings) {
    return new ArticleReader() {
      @Override
      public Reading read(SourceText text, @Nullable LocalDate publishedOn) {
        return readings.get();
      }

      @Override
      public String version() {
        return "test";
      }
    };
  }
}
