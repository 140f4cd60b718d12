package io.claimledger.accuracy;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The days that an EDTF value, an ISO week or a span of them stands for.
 *
 * @param first null if open
 * @param last null if open
 */
record DateSpan(@Nullable LocalDate first, @Nullable LocalDate last) {

  private static final DateTimeFormatter ISO_WEEK = DateTimeFormatter.ISO_WEEK_DATE;

  /** Whether both mean the same days; a gold month is also met by a week that touches it. */
  static boolean same(String gold, @Nullable String found) {
    if (found == null) {
      return false;
    }
    return gold.equals(found)
        || parse(gold)
            .flatMap(g -> parse(found).map(f -> g.equals(f) || weekInMonth(gold, f)))
            .orElse(false);
  }

  /** The days of a value, or nothing if it is of no form that is known here. */
  static Optional<DateSpan> parse(String value) {
    try {
      return Optional.of(of(value));
    } catch (DateTimeException | NumberFormatException e) {
      return Optional.empty();
    }
  }

  private static DateSpan of(String value) {
    int slash = value.indexOf('/');
    if (slash < 0) {
      return single(value.replaceFirst("[~?%]+$", ""));
    }
    String from = value.substring(0, slash);
    String to = value.substring(slash + 1);
    return new DateSpan(isOpen(from) ? null : of(from).first, isOpen(to) ? null : of(to).last);
  }

  private static boolean isOpen(String end) {
    return end.isEmpty() || end.equals("..");
  }

  private static DateSpan single(String value) {
    if (value.matches("\\d{4}-W\\d\\d")) {
      LocalDate monday = LocalDate.parse(value + "-1", ISO_WEEK);
      return new DateSpan(monday, monday.plusDays(6));
    }
    if (value.matches("\\d{3}X")) {
      int year = Integer.parseInt(value.substring(0, 3)) * 10;
      return months(YearMonth.of(year, 1), 120);
    }
    if (value.matches("\\d{4}")) {
      return months(YearMonth.of(Integer.parseInt(value), 1), 12);
    }
    if (value.matches("\\d{4}-\\d\\d")) {
      return monthOrSeason(
          Integer.parseInt(value.substring(0, 4)), Integer.parseInt(value.substring(5)));
    }
    LocalDate day = LocalDate.parse(value.length() > 10 ? value.substring(0, 10) : value);
    return new DateSpan(day, day);
  }

  private static DateSpan monthOrSeason(int year, int code) {
    boolean season = code >= 21 && code <= 24;
    return season
        ? months(YearMonth.of(year, (code - 20) * 3), 3)
        : months(YearMonth.of(year, code), 1);
  }

  private static DateSpan months(YearMonth start, int count) {
    return new DateSpan(start.atDay(1), start.plusMonths(count - 1L).atEndOfMonth());
  }

  private static boolean weekInMonth(String gold, DateSpan found) {
    LocalDate from = found.first;
    LocalDate to = found.last;
    if (gold.length() != 7 || from == null || to == null) {
      return false;
    }
    boolean week = ChronoUnit.DAYS.between(from, to) == 6;
    return week
        && (YearMonth.from(from).toString().equals(gold)
            || YearMonth.from(to).toString().equals(gold));
  }
}
