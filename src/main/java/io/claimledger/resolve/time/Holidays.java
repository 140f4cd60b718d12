package io.claimledger.resolve.time;

import io.claimledger.document.TimeExpression;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAdjusters;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Feasts that have the same date everywhere, or a rule for it. */
final class Holidays {

  private static final LocalDate SEPTEMBER_11 = LocalDate.of(2001, 9, 11);

  private Holidays() {}

  static Meaning resolve(TimeExpression e, Setting setting) {
    String name =
        Objects.requireNonNull(e.part("holiday")).replaceAll(" ?[’']s?", "").replace(" - ", "-");
    if (name.equals("9/11")) {
      return Meaning.date(Period.day(SEPTEMBER_11));
    }
    Period period = CalendarDates.place(e, setting, year -> in(name, year));
    return period == null ? Meaning.undated("XXXX-XX-XX") : Meaning.date(period);
  }

  private static @Nullable Period in(String name, int year) {
    boolean islamic = name.startsWith("ramadan") || name.startsWith("eid");
    if (islamic && (year < 1900 || year > 2150)) {
      return null; // beyond the tables of Umm al-Qura
    }
    if (name.startsWith("ramadan")) {
      LocalDate first = islamic(9, 1, year);
      return Period.between(first, islamic(10, 1, year).minusDays(1));
    }
    LocalDate day = date(name, year);
    return day == null ? null : Period.day(day);
  }

  private static @Nullable LocalDate date(String name, int year) {
    return switch (name) {
      case "christmas", "christmas day", "xmas", "xmas day" -> LocalDate.of(year, 12, 25);
      case "christmas eve", "xmas eve" -> LocalDate.of(year, 12, 24);
      case "orthodox christmas" -> LocalDate.of(year, 1, 7);
      case "boxing day" -> LocalDate.of(year, 12, 26);
      case "new year eve", "new years eve" -> LocalDate.of(year, 12, 31);
      case "new year day", "new years day" -> LocalDate.of(year, 1, 1);
      case "halloween" -> LocalDate.of(year, 10, 31);
      case "may day" -> LocalDate.of(year, 5, 1);
      case "veterans day", "armistice day", "remembrance day" -> LocalDate.of(year, 11, 11);
      case "groundhog day" -> LocalDate.of(year, 2, 2);
      case "inauguration day" -> LocalDate.of(year, 1, 20);
      case "nowruz" -> LocalDate.of(year, 3, 20);
      case "eid al-fitr" -> islamic(10, 1, year);
      case "eid al-adha" -> islamic(12, 10, year);
      default ->
          name.contains("valentine")
              ? LocalDate.of(year, 2, 14)
              : name.contains("patrick") ? LocalDate.of(year, 3, 17) : moving(name, year);
    };
  }

  private static @Nullable LocalDate moving(String name, int year) {
    return switch (name) {
      case "thanksgiving", "thanksgiving day" -> nth(year, 11, 4, DayOfWeek.THURSDAY);
      case "memorial day" -> nth(year, 5, -1, DayOfWeek.MONDAY);
      case "labor day", "labour day" -> nth(year, 9, 1, DayOfWeek.MONDAY);
      case "columbus day" -> nth(year, 10, 2, DayOfWeek.MONDAY);
      case "presidents day" -> nth(year, 2, 3, DayOfWeek.MONDAY);
      case "mother day", "mothers day" -> nth(year, 5, 2, DayOfWeek.SUNDAY);
      case "father day", "fathers day" -> nth(year, 6, 3, DayOfWeek.SUNDAY);
      case "easter", "easter sunday", "easter day" -> easter(year);
      case "easter monday" -> easter(year).plusDays(1);
      case "good friday" -> easter(year).minusDays(2);
      case "palm sunday" -> easter(year).minusDays(7);
      case "ash wednesday" -> easter(year).minusDays(46);
      case "orthodox easter" -> orthodoxEaster(year);
      default -> name.startsWith("martin") ? nth(year, 1, 3, DayOfWeek.MONDAY) : null;
    };
  }

  private static LocalDate nth(int year, int month, int n, DayOfWeek day) {
    return LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(n, day));
  }

  /** The first date of the year that is this one of the Umm al-Qura calendar. */
  private static LocalDate islamic(int month, int day, int year) {
    LocalDate newYear = LocalDate.of(year, 1, 1);
    int hijri = HijrahDate.from(newYear).get(ChronoField.YEAR);
    LocalDate date = LocalDate.from(HijrahDate.of(hijri, month, day));
    return date.isBefore(newYear) ? LocalDate.from(HijrahDate.of(hijri + 1, month, day)) : date;
  }

  /** Gauss's rule in the form of Meeus, Jones and Butcher. */
  private static LocalDate easter(int year) {
    int a = year % 19;
    int b = year / 100;
    int c = year % 100;
    int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
    int m = (a + 11 * h + 22 * l) / 451;
    int n = h + l - 7 * m + 114;
    return LocalDate.of(year, n / 31, n % 31 + 1);
  }

  private static LocalDate orthodoxEaster(int year) {
    int d = (19 * (year % 19) + 15) % 30;
    int e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
    int n = d + e + 114;
    return LocalDate.of(year, n / 31, n % 31 + 1).plusDays(year / 100 - year / 400 - 2L);
  }
}
