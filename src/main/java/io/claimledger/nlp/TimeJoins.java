package io.claimledger.nlp;

import io.claimledger.document.Sentence;
import io.claimledger.document.TimeExpression;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Makes one expression of a day and a time of day: "3 a.m. on Tuesday", "Friday morning". */
final class TimeJoins {

  private static final Set<String> DAYS =
      Set.of("calendar", "numeric", "weekday", "day", "holiday", "nth", "offset", "unit");
  private static final Set<String> HOURS = Set.of("clock", "part", "bare-part");
  private static final Pattern BEFORE_DAY = Pattern.compile("|,|on|, on|of|in");
  private static final Pattern BEFORE_HOUR =
      Pattern.compile("|,|at|at about|at around|, at|around");

  private TimeJoins() {}

  static List<TimeExpression> join(List<TimeExpression> expressions, Sentence sentence) {
    List<TimeExpression> joined = new ArrayList<>();
    for (TimeExpression next : expressions) {
      TimeExpression last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      if (last != null && belong(last, next, sentence)) {
        joined.set(joined.size() - 1, both(last, next));
      } else {
        joined.add(next);
      }
    }
    joined.removeIf(e -> e.kind().equals("bare-part"));
    return joined;
  }

  private static boolean belong(TimeExpression first, TimeExpression second, Sentence sentence) {
    String gap = gap(first, second, sentence);
    if (HOURS.contains(first.kind()) && isDay(second)) {
      return BEFORE_DAY.matcher(gap).matches();
    }
    boolean hour =
        second.kind().equals("clock")
            ? BEFORE_HOUR.matcher(gap).matches()
            : HOURS.contains(second.kind()) && gap.isEmpty() && !second.has("op");
    return hour && (isDay(first) || first.kind().equals("clock") && !second.kind().equals("clock"));
  }

  private static boolean isDay(TimeExpression expression) {
    return DAYS.contains(expression.kind())
        && (!expression.kind().equals("unit") || "day".equals(expression.part("unit")));
  }

  private static String gap(TimeExpression first, TimeExpression second, Sentence sentence) {
    return IntStream.range(first.lastToken() + 1, second.firstToken())
        .mapToObj(i -> sentence.token(i).word().toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(" "));
  }

  private static TimeExpression both(TimeExpression first, TimeExpression second) {
    boolean dayFirst = !HOURS.contains(first.kind()) || HOURS.contains(second.kind());
    TimeExpression day = dayFirst ? first : second;
    Map<String, String> parts = new LinkedHashMap<>((dayFirst ? second : first).parts());
    parts.putAll(day.parts());
    return new TimeExpression(
        day.sentence(), first.firstToken(), second.lastToken(), day.kind(), parts);
  }
}
