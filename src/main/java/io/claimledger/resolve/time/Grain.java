package io.claimledger.resolve.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Units of the calendar, each a run of whole days. */
enum Grain {
  DAY,
  WEEKEND,
  WEEK,
  MONTH,
  QUARTER,
  HALF,
  SEASON,
  YEAR,
  DECADE,
  CENTURY;

  /** The grain that a unit's word names, or null for units below the day and unknown words. */
  static @Nullable Grain of(String unit) {
    String word = unit.toLowerCase(Locale.ROOT).replaceAll("(?<=.)(s|\\.)$", "");
    return switch (word) {
      case "day", "night", "morning", "evening", "afternoon" -> DAY;
      case "weekend" -> WEEKEND;
      case "week", "fortnight" -> WEEK;
      case "month" -> MONTH;
      case "quarter" -> QUARTER;
      case "half" -> HALF;
      case "season" -> SEASON;
      case "year", "yr" -> YEAR;
      case "decade" -> DECADE;
      case "century", "centurie" -> CENTURY;
      default -> null;
    };
  }

  /** The first day of the unit that holds a day. */
  LocalDate start(LocalDate day) {
    return switch (this) {
      case DAY -> day;
      case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      case WEEKEND -> WEEK.start(day).plusDays(5);
      case MONTH -> day.withDayOfMonth(1);
      case QUARTER -> LocalDate.of(day.getYear(), (day.getMonthValue() - 1) / 3 * 3 + 1, 1);
      case HALF -> LocalDate.of(day.getYear(), day.getMonthValue() <= 6 ? 1 : 7, 1);
      case SEASON -> MONTH.start(day).minusMonths(day.getMonthValue() % 3);
      case YEAR -> day.withDayOfYear(1);
      case DECADE -> LocalDate.of(day.getYear() / 10 * 10, 1, 1);
      case CENTURY -> LocalDate.of(day.getYear() / 100 * 100, 1, 1);
    };
  }

  /** The same day so many units on. */
  LocalDate plus(LocalDate day, long count) {
    return switch (this) {
      case DAY -> day.plusDays(count);
      case WEEK, WEEKEND -> day.plusWeeks(count);
      case MONTH -> day.plusMonths(count);
      case QUARTER, SEASON -> day.plusMonths(3 * count);
      case HALF -> day.plusMonths(6 * count);
      case YEAR -> day.plusYears(count);
      case DECADE -> day.plusYears(10 * count);
      case CENTURY -> day.plusYears(100 * count);
    };
  }

  /** The last day of the unit that holds a day. */
  LocalDate end(LocalDate day) {
    LocalDate start = start(day);
    return this == WEEKEND ? start.plusDays(1) : plus(start, 1).minusDays(1);
  }
}
