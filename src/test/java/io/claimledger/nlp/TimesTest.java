package io.claimledger.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimledger.document.Document;
import io.claimledger.document.TimeMention;
import io.claimledger.model.SourceText;
import io.claimledger.model.TimeValue;
import io.claimledger.model.TimexType;
import io.claimledger.resolve.time.TimeResolver;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class TimesTest {

  private static final Pattern COLUMN = Pattern.compile(" \\| ");

  /** A text with its day of publication and the times it should give. */
  record Example(@Nullable LocalDate published, String text, String times) {

    static Example of(String line) {
      String[] columns = COLUMN.split(line, -1);
      LocalDate published = columns[0].equals("-") ? null : LocalDate.parse(columns[0]);
      return new Example(published, columns[1], columns[2]);
    }
  }

  static Stream<Example> examples() throws IOException {
    return lines("times.txt");
  }

  /** Texts with their times as TIMEX3 types and values. */
  static Stream<Example> timexes() throws IOException {
    return lines("timex.txt");
  }

  private static Stream<Example> lines(String name) throws IOException {
    try (InputStream file = Objects.requireNonNull(TimesTest.class.getResourceAsStream(name))) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(Example::of);
    }
  }

  @ParameterizedTest
  @MethodSource("examples")
  void findsAndResolvesEveryTime(Example example) {
    assertThat(read(example)).isEqualTo(example.times());
  }

  @ParameterizedTest
  @MethodSource("timexes")
  void givesTimexTypeAndValue(Example example) {
    String times =
        resolve(example.text(), example.published()).stream()
            .map(TimeMention::value)
            .map(v -> v.text().text() + " = " + v.type() + " " + v.timex())
            .collect(Collectors.joining(" ; "));
    assertThat(times.isEmpty() ? "none" : times).isEqualTo(example.times());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It fell on Friday morning. | TIME | 2024-11-29TMO | 2024-11-29 | 2024-11-29 | 1",
        "They met on Friday. | DATE | 2024-11-29 | 2024-11-29 | 2024-11-29 | 1",
        "They ran from November 4 to 8. | DATE | 2024-11-04/2024-11-08 | 2024-11-04 | 2024-11-08 | 2",
        "They left last week. | DATE | 2024-W47 | 2024-11-18 | 2024-11-24 | 3",
        "They left in June. | DATE | 2024-06 | 2024-06-01 | 2024-06-30 | 4",
        "They left last year. | DATE | 2023 | 2023-01-01 | 2023-12-31 | 5",
        "They left in the winter of 2023. | DATE | 2023-WI | 2023-12-01 | 2024-02-29 | 5",
        "They fought for three days. | DURATION | P3D | | | ",
        "They fought for 36 hours. | DURATION | PT36H | | | ",
        "They fought a two-year war. | DURATION | P2Y | | | ",
        "They meet every Friday. | SET | XXXX-WXX-5 | | | ",
        "They file annual reports. | SET | P1Y | | | ",
        "They are now in Strelsau. | DATE | PRESENT_REF | | | ",
        "It struck at 0300 GMT. | TIME | 2024-11-30T03:00Z | | | ",
      })
  void givesTypeTimexDaysAndPrecision(
      String text,
      TimexType type,
      String timex,
      @Nullable LocalDate earliest,
      @Nullable LocalDate latest,
      @Nullable Integer precision) {
    List<TimeMention> times = resolve(text, LocalDate.of(2024, 11, 30));
    assertThat(times).hasSize(1);
    TimeValue value = times.get(0).value();
    assertThat(value.type()).isEqualTo(type);
    assertThat(value.timex()).isEqualTo(timex);
    assertThat(value.earliest()).isEqualTo(earliest);
    assertThat(value.latest()).isEqualTo(latest);
    assertThat(value.precision()).isEqualTo(precision);
  }

  @ParameterizedTest
  @CsvSource({"0000-01-01", "9999-12-31", "-0044-03-15", "+999999999-12-31", "-999999999-01-01"})
  void survivesAnyDayOfPublication(LocalDate published) {
    String text =
        "On Friday, last year, in June, two weeks ago, next decade, on Easter Sunday, during Ramadan,"
            + " 900 years ago, over the past 1,000 years and in the winter they met.";
    assertThat(resolve(text, published)).isNotEmpty();
  }

  @Test
  void sameTextGivesTheSameWhateverWasReadBefore() throws Exception {
    List<Example> examples = examples().toList();
    List<String> alone = examples.stream().map(TimesTest::read).toList();
    ExecutorService threads = Executors.newFixedThreadPool(3);
    try {
      for (int seed = 0; seed < 3; seed++) {
        assertThat(readShuffled(examples, threads, seed)).isEqualTo(alone);
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private static List<String> readShuffled(
      List<Example> examples, ExecutorService threads, long seed)
      throws ExecutionException, InterruptedException {
    List<Integer> order = new ArrayList<>();
    List<@Nullable Future<String>> results = new ArrayList<>();
    for (int i = 0; i < examples.size(); i++) {
      order.add(i);
      results.add(null);
    }
    Collections.shuffle(order, new Random(seed));
    for (int i : order) {
      results.set(i, threads.submit(() -> read(examples.get(i))));
    }
    List<String> read = new ArrayList<>();
    for (Future<String> result : results) {
      read.add(Objects.requireNonNull(result).get());
    }
    return read;
  }

  private static String read(Example example) {
    String times =
        resolve(example.text(), example.published()).stream()
            .map(TimeMention::value)
            .map(v -> v.text().text() + " = " + Objects.requireNonNullElse(v.value(), "-"))
            .collect(Collectors.joining(" ; "));
    return times.isEmpty() ? "none" : times;
  }

  private static List<TimeMention> resolve(String text, @Nullable LocalDate published) {
    Document document = TestNlp.annotator().annotate(SourceText.of(text), published);
    return new TimeResolver().resolve(document);
  }
}
