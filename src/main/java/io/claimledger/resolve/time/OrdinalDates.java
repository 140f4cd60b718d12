package io.claimledger.resolve.time;

import io.claimledger.document.TimeExpression;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Parts of a month or year: "the first week of June", "the last three months of 2024". */
final class OrdinalDates {

  private OrdinalDates() {}

  static Meaning resolve(TimeExpression e, Setting setting) {
    Period whole = whole(e, setting);
    if (whole == null) {
      return Meaning.undated("XXXX");
    }
    String nth = e.part("nth");
    int n = nth == null ? 1 : CalendarWords.ordinal(nth);
    String weekday = e.part("weekday");
    if (weekday != null) {
      DayOfWeek day = DayOfWeek.of(CalendarWords.weekday(weekday));
      return Meaning.date(
          Period.day(whole.first().with(TemporalAdjusters.dayOfWeekInMonth(n, day))));
    }
    Grain grain = Objects.requireNonNull(Grain.of(Objects.requireNonNull(e.part("unit"))));
    if (nth == null) {
      return Meaning.date(Period.of(grain, whole.first()));
    }
    String count = e.part("count");
    BigDecimal number = count == null ? BigDecimal.ONE : CountWords.count(count);
    return number == null || n == 0
        ? Meaning.date(whole)
        : Meaning.date(piece(whole, grain, n, number.longValue()));
  }

  private static @Nullable Period whole(TimeExpression e, Setting setting) {
    if (e.has("day")) {
      return CalendarDates.calendar(e, setting).period();
    }
    if (e.has("month")) {
      return CalendarDates.month(e, setting).period();
    }
    return CalendarDates.place(e, setting, CalendarDates::yearOf);
  }

  private static Period piece(Period whole, Grain grain, int n, long count) {
    if (n < 0) {
      LocalDate first = grain.plus(whole.last().plusDays(1), -count);
      return count == 1 && grain == Grain.MONTH
          ? Period.of(grain, first)
          : Period.between(first, whole.last());
    }
    LocalDate first = grain.plus(whole.first(), n - 1L);
    if (grain == Grain.DAY || grain == Grain.WEEKEND) {
      return count == 1
          ? Period.of(grain, first)
          : Period.between(first, first.plusDays(count - 1));
    }
    return count == 1 && grain != Grain.WEEK
        ? Period.of(grain, first)
        : Period.between(first, grain.plus(first, count).minusDays(1));
  }
}
