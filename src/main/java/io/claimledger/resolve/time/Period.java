package io.claimledger.resolve.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.Locale;

/**
 * A run of days that an expression stands for.
 *
 * @param grain the unit it is, or the unit of its ends
 * @param timex its TIMEX3 value
 * @param edtf its EDTF value
 */
record Period(Grain grain, LocalDate first, LocalDate last, String timex, String edtf) {

  /** The unit that holds a day. */
  static Period of(Grain grain, LocalDate day) {
    LocalDate first = grain.start(day);
    LocalDate last = grain.end(day);
    return new Period(grain, first, last, timex(grain, first), edtf(grain, first, last));
  }

  static Period day(LocalDate day) {
    return of(Grain.DAY, day);
  }

  /** All days from one to another, both included. */
  static Period between(LocalDate first, LocalDate last) {
    return first.equals(last)
        ? day(first)
        : new Period(Grain.DAY, first, last, first + "/" + last, first + "/" + last);
  }

  /** From the start of one period to the end of another. */
  static Period between(Period from, Period to) {
    return new Period(
        from.grain, from.first, to.last, from.timex + "/" + to.timex, ends(from) + "/" + ends(to));
  }

  private static String ends(Period period) {
    return period.edtf.contains("/") ? period.first + "/" + period.last : period.edtf;
  }

  /** The unit that lies so many units on. */
  Period shift(long count) {
    return of(grain, grain.plus(first, count));
  }

  /** UCDP's date precision: the day, 2 to 6 days, the week, the month, more. */
  int precision() {
    long days = ChronoUnit.DAYS.between(first, last) + 1;
    if (days <= 7) {
      return days == 1 ? 1 : days == 7 ? 3 : 2;
    }
    return days <= 31 ? 4 : 5;
  }

  private static String timex(Grain grain, LocalDate first) {
    String year = String.format(Locale.ROOT, "%04d", first.getYear());
    return switch (grain) {
      case DAY -> first.toString();
      case WEEK -> week(first);
      case WEEKEND -> week(first) + "-WE";
      case MONTH -> first.toString().substring(0, 7);
      case QUARTER -> year + "-Q" + (first.getMonthValue() / 3 + 1);
      case HALF -> year + "-H" + (first.getMonthValue() / 6 + 1);
      case SEASON -> year + "-" + CalendarWords.SEASON_CODES.get(first.getMonthValue() / 3 - 1);
      case YEAR -> year;
      case DECADE -> year.substring(0, 3) + "X";
      case CENTURY -> year.substring(0, 2) + "XX";
    };
  }

  private static String edtf(Grain grain, LocalDate first, LocalDate last) {
    return switch (grain) {
      case DAY, MONTH, YEAR, DECADE, CENTURY -> timex(grain, first);
      case WEEK, WEEKEND -> first + "/" + last;
      case QUARTER, HALF -> timex(Grain.MONTH, first) + "/" + timex(Grain.MONTH, last);
      case SEASON -> timex(Grain.YEAR, first) + "-" + (20 + first.getMonthValue() / 3);
    };
  }

  private static String week(LocalDate day) {
    return String.format(
        Locale.ROOT,
        "%04d-W%02d",
        day.get(IsoFields.WEEK_BASED_YEAR),
        day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
  }
}
