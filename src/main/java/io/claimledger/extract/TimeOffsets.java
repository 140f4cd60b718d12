package io.claimledger.extract;

import io.claimledger.document.Dependency;
import io.claimledger.document.Syntax;
import io.claimledger.document.TimeMention;
import io.claimledger.model.TimeValue;
import io.claimledger.model.TimexType;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Dates of what lies a stated time before or after something dated: "six days after it was hit".
 */
final class TimeOffsets {

  private static final Pattern LENGTH = Pattern.compile("P(\\d{1,3})([DWMY])|PT.*");

  private final Passage passage;
  private final Syntax syntax;
  private final IntFunction<Optional<TimeValue>> dates;

  TimeOffsets(Passage passage, IntFunction<Optional<TimeValue>> dates) {
    this.passage = passage;
    this.syntax = passage.syntax();
    this.dates = dates;
  }

  /** When a deed happened whose clause or phrase stands so long after or before another deed. */
  Optional<TimeValue> of(int trigger) {
    Stream<Dependency> here =
        Stream.concat(
            syntax.parent(trigger).stream(),
            syntax
                .parent(trigger)
                .filter(edge -> edge.is("nsubj") || edge.is("obj"))
                .flatMap(edge -> syntax.parent(edge.governor()))
                .stream());
    return here.filter(edge -> edge.is("advcl") || edge.is("obl") || edge.is("nmod"))
        .flatMap(edge -> from(edge).stream())
        .findFirst();
  }

  private Optional<TimeValue> from(Dependency edge) {
    for (int mark : syntax.children(edge.dependent(), "mark", "case")) {
      String word = passage.lemma(mark);
      if (word.equals("after") || word.equals("before")) {
        boolean back = word.equals("after");
        return length(mark)
            .flatMap(length -> base(edge.governor()).flatMap(base -> shifted(base, length, back)));
      }
    }
    return Optional.empty();
  }

  /** The length of time that stands right before "after" or "before". */
  private Optional<TimeMention> length(int mark) {
    return passage.times().stream()
        .filter(t -> t.lastToken() == mark - 1 || t.lastToken() == mark)
        .filter(t -> t.value().type() == TimexType.DURATION || t.value().value() == null)
        .findFirst();
  }

  private Optional<TimeValue> base(int governor) {
    return dates.apply(governor);
  }

  private static Optional<TimeValue> shifted(TimeValue base, TimeMention length, boolean back) {
    Matcher m = LENGTH.matcher(String.valueOf(length.value().timex()));
    LocalDate day = base.earliest();
    if (!m.matches() || day == null) {
      return Optional.empty();
    }
    if (m.group(1) == null) {
      return Optional.of(base);
    }
    int n = Integer.parseInt(m.group(1)) * (back ? -1 : 1);
    LocalDate then =
        switch (m.group(2)) {
          case "D" -> last(base, day).plusDays(n);
          case "W" -> day.plusWeeks(n);
          case "M" -> day.plus(Period.ofMonths(n));
          default -> day.plusYears(n);
        };
    return Optional.of(dated(length, then, m.group(2)));
  }

  private static LocalDate last(TimeValue base, LocalDate first) {
    LocalDate latest = base.latest();
    return latest == null ? first : latest;
  }

  private static TimeValue dated(TimeMention length, LocalDate day, String unit) {
    return switch (unit) {
      case "D" -> value(length, day.toString(), day, day, 1);
      case "W" -> value(length, day.minusDays(3) + "/" + day.plusDays(3), day, day, 3);
      case "M" -> {
        YearMonth month = YearMonth.from(day);
        yield value(length, month.toString(), month.atDay(1), month.atEndOfMonth(), 4);
      }
      default ->
          value(
              length,
              String.valueOf(day.getYear()),
              day.withDayOfYear(1),
              day.withDayOfYear(day.lengthOfYear()),
              5);
    };
  }

  private static TimeValue value(
      TimeMention length, String value, LocalDate first, LocalDate last, int precision) {
    return new TimeValue(
        length.value().text(), TimexType.DATE, value, value, first, last, precision);
  }
}
