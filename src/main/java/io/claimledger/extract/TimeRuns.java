package io.claimledger.extract;

import io.claimledger.document.TimeMention;
import io.claimledger.model.Excerpt;
import io.claimledger.model.TimeValue;
import io.claimledger.model.TimexType;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Two dates that bound one run of days: "between 9 and 21 May", "on Monday and Tuesday". */
final class TimeRuns {

  private static final Set<String> TO = Set.of("to", "until", "till", "through", "-", "–", "—");
  private static final Set<String> AND = Set.of("and", "and on", "and in", "and at");

  private static final Set<String> FINER = Set.of(", on", ",");

  private final Passage passage;

  TimeRuns(Passage passage) {
    this.passage = passage;
  }

  /** The dates of the sentence, the two ends of a run as one. */
  List<TimeMention> joined(List<TimeMention> mentions) {
    List<TimeMention> joined = new ArrayList<>();
    for (TimeMention next : mentions) {
      TimeMention last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      TimeMention run = last == null ? null : run(last, next);
      if (run == null) {
        joined.add(next);
      } else {
        joined.set(joined.size() - 1, run);
      }
    }
    return joined;
  }

  private @Nullable TimeMention run(TimeMention first, TimeMention second) {
    String link = words(first.lastToken() + 1, second.firstToken() - 1);
    String before = words(Math.max(1, first.firstToken() - 1), first.firstToken() - 1);
    if (link.equals("into") && second.value().value() != null) {
      return mention(first, second, second.value().value());
    }
    if (FINER.contains(link) && isFiner(first.value(), second.value())) {
      return mention(first, second, second.value().value());
    }
    LocalDate from = first.value().earliest();
    LocalDate to = second.value().latest();
    if (from == null || to == null || from.isAfter(to)) {
      return null;
    }
    boolean bounded =
        (before.equals("between") && link.equals("and"))
            || (before.equals("from") && TO.contains(link));
    return bounded || (AND.contains(link) && follows(first.value(), second.value()))
        ? mention(first, second, ends(first.value(), second.value()))
        : null;
  }

  /** "A year earlier, on 16 February 1986": the day tells what the wider words mean. */
  private static boolean isFiner(TimeValue first, TimeValue second) {
    Integer wide = first.precision();
    Integer narrow = second.precision();
    return wide != null && narrow != null && narrow == 1 && wide > 1;
  }

  private static boolean follows(TimeValue first, TimeValue second) {
    LocalDate last = first.latest();
    LocalDate next = second.earliest();
    return last != null
        && next != null
        && last.equals(first.earliest())
        && next.equals(second.latest())
        && ChronoUnit.DAYS.between(last, next) == 1;
  }

  private static String ends(TimeValue first, TimeValue second) {
    String from = String.valueOf(first.value());
    String to = String.valueOf(second.value());
    return from.contains("/") || to.contains("/")
        ? first.earliest() + "/" + second.latest()
        : from + "/" + to;
  }

  private TimeMention mention(TimeMention first, TimeMention second, @Nullable String value) {
    Excerpt text =
        passage.document().excerpt(passage.sentence(), first.firstToken(), second.lastToken());
    boolean run = value != null && value.contains("/");
    TimeValue time =
        new TimeValue(
            text,
            TimexType.DATE,
            run ? value : second.value().timex(),
            value,
            run ? first.value().earliest() : second.value().earliest(),
            second.value().latest(),
            second.value().precision());
    return new TimeMention(first.sentence(), first.firstToken(), second.lastToken(), time);
  }

  private String words(int first, int last) {
    return IntStream.rangeClosed(first, last)
        .mapToObj(passage::lemma)
        .collect(Collectors.joining(" "));
  }
}
