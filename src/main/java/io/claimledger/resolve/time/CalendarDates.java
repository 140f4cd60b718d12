package io.claimledger.resolve.time;

import io.claimledger.document.TimeExpression;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Dates that name a month, a season, a quarter or a year: "Dec.14th", "the winter of 2023". */
final class CalendarDates {

  private static final Pattern GLUED_DAY =
      Pattern.compile("(\\d+)\\D*[-.]([a-z]{3})[a-z]*[-.](\\d+)");
  private static final Pattern ISO = Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2}).*");
  private static final Pattern DMY = Pattern.compile("(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{2,4})");

  private CalendarDates() {}

  static Meaning calendar(TimeExpression e, Setting setting) {
    String glued = e.part("glued");
    if (glued != null) {
      Matcher m = GLUED_DAY.matcher(glued);
      return m.matches()
          ? fixed(year(m.group(3)), CalendarWords.month(m.group(2)), Integer.parseInt(m.group(1)))
          : Meaning.undated("XXXX-XX-XX");
    }
    int month = CalendarWords.month(Objects.requireNonNull(e.part("month")));
    int day = CalendarWords.ordinal(Objects.requireNonNull(e.part("day")));
    Period first = place(e, setting, year -> date(year, month, day));
    if (first == null) {
      return Meaning.undated(
          String.format(Locale.ROOT, "%s-%02d-%02d", unknownYear(e), month, day));
    }
    return Meaning.date(to(e, first, month));
  }

  private static Period to(TimeExpression e, Period first, int month) {
    String day2 = e.part("day2");
    if (day2 == null) {
      return first;
    }
    String month2 = e.part("month2");
    int endMonth = month2 == null ? month : CalendarWords.month(month2);
    int year = first.first().getYear() + (endMonth < month ? 1 : 0);
    Period last = date(year, endMonth, CalendarWords.ordinal(day2));
    return last == null || last.first().isBefore(first.first())
        ? first
        : Period.between(first.first(), last.first());
  }

  static Meaning month(TimeExpression e, Setting setting) {
    int month = CalendarWords.month(monthName(e));
    Period first = place(e, setting, year -> Period.of(Grain.MONTH, LocalDate.of(year, month, 1)));
    if (first == null) {
      return Meaning.undated(String.format(Locale.ROOT, "%s-%02d", unknownYear(e), month));
    }
    String month2 = e.part("month2");
    if (month2 == null) {
      return Meaning.date(first);
    }
    int end = CalendarWords.month(month2);
    LocalDate start = first.first().plusYears(end < month ? 1 : 0).withMonth(end);
    return Meaning.date(Period.between(first, Period.of(Grain.MONTH, start)));
  }

  private static String monthName(TimeExpression e) {
    String month = e.part("month");
    return month != null
        ? month
        : Objects.requireNonNull(e.part("glued")).replaceFirst("^mid-?", "");
  }

  static Meaning season(TimeExpression e, Setting setting) {
    int season = CalendarWords.season(Objects.requireNonNull(e.part("season")));
    Period period =
        place(e, setting, y -> Period.of(Grain.SEASON, LocalDate.of(y, 3 * season + 3, 1)));
    return period == null
        ? Meaning.undated("XXXX-" + CalendarWords.SEASON_CODES.get(season))
        : Meaning.date(period);
  }

  static Meaning quarter(TimeExpression e, Setting setting) {
    String nth = Objects.requireNonNull(e.part("nth"));
    boolean half = "half".equals(e.part("unit")) || nth.startsWith("h");
    int count = half ? 2 : 4;
    int number = CalendarWords.ordinal(nth);
    int n = number == -1 ? count : Math.min(number, count);
    int month = (n - 1) * 12 / count + 1;
    Grain grain = half ? Grain.HALF : Grain.QUARTER;
    Period period = place(e, setting, y -> Period.of(grain, LocalDate.of(y, month, 1)));
    return period == null
        ? Meaning.undated("XXXX-" + (half ? "H" : "Q") + n)
        : Meaning.date(period);
  }

  static Meaning year(TimeExpression e) {
    String span = e.part("years");
    if (span != null) {
      return years(span.substring(0, 4), span.substring(5));
    }
    String glued = e.part("glued");
    String year =
        glued == null ? Objects.requireNonNull(e.part("year")) : glued.replaceAll("\\D", "");
    String year2 = e.part("year2");
    return year2 == null ? Meaning.date(yearOf(Integer.parseInt(year))) : years(year, year2);
  }

  private static Meaning years(String from, String to) {
    Period first = yearOf(Integer.parseInt(from));
    Period last = yearOf(Integer.parseInt(from.substring(0, 4 - to.length()) + to));
    return Meaning.date(last.first().isAfter(first.first()) ? Period.between(first, last) : first);
  }

  static Period yearOf(int year) {
    return Period.of(Grain.YEAR, LocalDate.of(year, 1, 1));
  }

  /** A year of four digits, or of two as people write them. */
  static int year(String digits) {
    int year = Integer.parseInt(digits);
    return digits.length() > 2 ? year : year < 50 ? 2000 + year : 1900 + year;
  }

  static Meaning decade(TimeExpression e) {
    String glued = e.part("glued");
    String words = glued == null ? Objects.requireNonNull(e.part("decade")) : glued;
    String digits = words.replaceAll("\\D", "");
    int year;
    if (digits.isEmpty()) {
      List<String> names =
          List.of("twent", "thirt", "fort", "fift", "sixt", "sevent", "eight", "ninet");
      year = 1920 + 10 * Math.max(0, names.indexOf(words.replace("ies", "")));
    } else {
      year = digits.length() == 2 ? 1900 + Integer.parseInt(digits) : Integer.parseInt(digits);
    }
    return Meaning.date(Period.of(Grain.DECADE, LocalDate.of(year, 1, 1)));
  }

  static Meaning century(TimeExpression e, Setting setting) {
    String nth = e.part("nth");
    int number = nth == null ? 0 : CalendarWords.ordinal(nth);
    if (number > 0) {
      return Meaning.date(Period.of(Grain.CENTURY, LocalDate.of(100 * (number - 1), 1, 1)));
    }
    LocalDate published = setting.published();
    return published == null
        ? Meaning.undated("XXXX")
        : Meaning.date(Period.of(Grain.CENTURY, published));
  }

  static Meaning numeric(TimeExpression e, Setting setting) {
    String digits = Objects.requireNonNull(e.part("digits"));
    Matcher iso = ISO.matcher(digits);
    if (iso.matches()) {
      return fixed(
          year(iso.group(1)), Integer.parseInt(iso.group(2)), Integer.parseInt(iso.group(3)));
    }
    Matcher m = DMY.matcher(digits);
    if (!m.matches()) {
      return Meaning.undated("XXXX-XX-XX");
    }
    int a = Integer.parseInt(m.group(1));
    int b = Integer.parseInt(m.group(2));
    boolean dayFirst = a > 12 || (b <= 12 && digits.contains("."));
    return fixed(year(m.group(3)), dayFirst ? b : a, dayFirst ? a : b);
  }

  private static Meaning fixed(int year, int month, int day) {
    Period date = date(year, month, day);
    return date == null ? Meaning.undated("XXXX-XX-XX") : Meaning.date(date);
  }

  static @Nullable Period date(int year, int month, int day) {
    try {
      return Period.day(LocalDate.of(year, month, day));
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static String unknownYear(TimeExpression e) {
    String year = e.part("year");
    return year == null ? "XXXX" : year;
  }

  /** The expression in its year: the stated one, or else the one that tense makes likely. */
  static @Nullable Period place(
      TimeExpression e, Setting setting, IntFunction<@Nullable Period> inYear) {
    String year = e.part("year");
    if (year != null) {
      return inYear.apply(Integer.parseInt(year));
    }
    LocalDate published = setting.published();
    String op = e.part("yearop");
    if (op != null || "the".equals(e.part("whole"))) {
      Integer stated = RelativeDates.year(op == null ? "this" : op, setting);
      return stated == null ? null : inYear.apply(stated);
    }
    if (setting.inherited() != null) {
      return inYear.apply(setting.inherited());
    }
    return published == null ? null : likely(e, setting, published, inYear);
  }

  private static @Nullable Period likely(
      TimeExpression e,
      Setting setting,
      LocalDate published,
      IntFunction<@Nullable Period> inYear) {
    int year = published.getYear();
    List<Period> choices =
        IntStream.rangeClosed(Math.max(1, year - 8), Math.min(Year.MAX_VALUE, year + 8))
            .mapToObj(inYear)
            .filter(Objects::nonNull)
            .toList();
    String op = e.part("op");
    String weekday = e.has("day") ? e.part("weekday") : null;
    if (op != null) {
      String word = op.replaceAll("^(the|this|that) (very )?", "");
      Period anchor = setting.anchor();
      boolean after = word.matches("following|subsequent");
      return byWord(word, choices, after && anchor != null ? anchor.last() : published);
    }
    int weekdayNumber = weekday == null ? 0 : CalendarWords.weekday(weekday);
    List<Period> onWeekday =
        choices.stream().filter(p -> p.first().getDayOfWeek().getValue() == weekdayNumber).toList();
    List<Period> fitting = onWeekday.isEmpty() ? choices : onWeekday;
    Period near = nearest(fitting, published);
    boolean reported = e.kind().equals("quarter") && e.has("reported");
    Period told =
        switch (setting.tense()) {
          case PAST -> latestBy(fitting, published, e.kind().equals("quarter"));
          case FUTURE -> earliestFrom(fitting, published);
          case UNKNOWN -> reported ? latestBy(fitting, published, true) : near;
        };
    boolean odd = e.has("day") && near != null && told != null && isOdd(near, told, published);
    return odd ? near : told;
  }

  /** Nobody writes a day without its year when the same day lies ten months nearer. */
  private static boolean isOdd(Period near, Period told, LocalDate published) {
    return Math.abs(ChronoUnit.DAYS.between(published, told.first())) > 300
        && Math.abs(ChronoUnit.DAYS.between(published, near.first())) < 45;
  }

  private static @Nullable Period byWord(String op, List<Period> choices, LocalDate published) {
    return switch (op) {
      case "next", "coming", "upcoming", "following", "subsequent" ->
          choices.stream().filter(p -> p.first().isAfter(published)).findFirst().orElse(null);
      case "this", "current", "same" ->
          choices.stream()
              .filter(p -> p.first().getYear() == published.getYear())
              .findFirst()
              .orElse(null);
      default -> latestBy(choices, published.minusDays(1), true);
    };
  }

  private static @Nullable Period latestBy(List<Period> choices, LocalDate day) {
    return latestBy(choices, day, false);
  }

  private static @Nullable Period latestBy(List<Period> choices, LocalDate day, boolean ended) {
    return choices.stream()
        .filter(p -> !(ended ? p.last() : p.first()).isAfter(day))
        .reduce((a, b) -> b)
        .orElse(null);
  }

  private static @Nullable Period earliestFrom(List<Period> choices, LocalDate day) {
    return choices.stream().filter(p -> !p.last().isBefore(day)).findFirst().orElse(null);
  }

  /** News looks back: what is to come must be three times as near. */
  private static @Nullable Period nearest(List<Period> choices, LocalDate day) {
    return choices.stream().min(Comparator.comparingLong(p -> distance(p, day))).orElse(null);
  }

  private static long distance(Period period, LocalDate day) {
    if (period.first().isAfter(day)) {
      return 3 * ChronoUnit.DAYS.between(day, period.first());
    }
    return Math.max(0, ChronoUnit.DAYS.between(period.last(), day));
  }
}
