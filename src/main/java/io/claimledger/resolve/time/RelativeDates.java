package io.claimledger.resolve.time;

import io.claimledger.document.TimeExpression;
import io.claimledger.model.TimexType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Dates that lean on the day of publication or on the text's last date: "two days later". */
final class RelativeDates {

  private static final long FARTHEST = 1000;
  private static final int MIDWEEK = 4;

  private RelativeDates() {}

  static Meaning weekday(TimeExpression e, Setting setting) {
    int weekday = CalendarWords.weekday(Objects.requireNonNull(e.part("weekday")));
    LocalDate published = setting.published();
    if (published == null) {
      return Meaning.undated("XXXX-WXX-" + weekday);
    }
    String weekop = e.part("weekop");
    if (weekop != null) {
      LocalDate monday = Grain.WEEK.start(published).plusWeeks(step(bare(weekop)));
      return Meaning.date(Period.day(monday.plusDays(weekday - 1L)));
    }
    String op = e.part("op");
    return Meaning.date(
        Period.day(weekday(weekday, op == null ? "" : bare(op), published, setting)));
  }

  private static LocalDate weekday(int weekday, String op, LocalDate published, Setting setting) {
    LocalDate inWeek = Grain.WEEK.start(published).plusDays(weekday - 1L);
    LocalDate past = inWeek.isAfter(published) ? inWeek.minusWeeks(1) : inWeek;
    LocalDate coming = inWeek.isBefore(published) ? inWeek.plusWeeks(1) : inWeek;
    return switch (op) {
      case "this", "current" -> inWeek;
      case "last", "past", "previous", "preceding", "prior" ->
          past.equals(published) ? past.minusWeeks(1) : past;
      case "next", "coming", "upcoming", "following" ->
          coming.equals(published) ? coming.plusWeeks(1) : coming;
      default -> setting.tense() == Tense.FUTURE ? coming : past;
    };
  }

  static Meaning day(TimeExpression e, Setting setting) {
    String word = Objects.requireNonNull(e.part("day"));
    LocalDate published = setting.published();
    if (published == null) {
      return Meaning.undated("XXXX-XX-XX");
    }
    if (word.equals("overnight")) {
      Period night = Period.between(published.minusDays(1), published);
      return new Meaning(TimexType.TIME, published + "TNI", night);
    }
    int days = word.equals("yesterday") ? -1 : word.equals("tomorrow") ? 1 : 0;
    String dir = e.part("dir");
    int more = dir == null ? 0 : dir.equals("before") ? -1 : 1;
    Period day = Period.day(published.plusDays(days + more));
    boolean night = word.startsWith("ton");
    return night ? new Meaning(TimexType.TIME, day.timex() + "TNI", day) : Meaning.date(day);
  }

  static Meaning unit(TimeExpression e, Setting setting) {
    Grain grain = Objects.requireNonNull(Grain.of(Objects.requireNonNull(e.part("unit"))));
    String dir = e.part("dir");
    String op = dir == null ? e.part("op") : dir;
    String word = op == null ? "this" : bare(op);
    if (word.equals("latest") || e.has("accounts")) {
      return reported(grain, word.equals("latest"), setting);
    }
    Period base = base(grain, word, op != null && op.contains("the "), setting);
    if (base == null) {
      return Meaning.undated(unknown(grain));
    }
    if (grain == Grain.WEEKEND) {
      return Meaning.date(weekend(word, setting, base));
    }
    Period period = base.shift(step(word));
    return grain == Grain.DAY && word.equals("this") && setting.published() == null
        ? Meaning.undated("XXXX-XX-XX")
        : Meaning.date(period);
  }

  /** "The latest quarter", "sales in the quarter": the one told of, or the last that has ended. */
  private static Meaning reported(Grain grain, boolean latest, Setting setting) {
    Period told = setting.anchor();
    LocalDate published = setting.published();
    if (told != null && told.grain() == grain && !latest) {
      return Meaning.date(told);
    }
    if (published == null) {
      return Meaning.undated(unknown(grain));
    }
    Period now = Period.of(grain, published);
    return Meaning.date(latest || grain == Grain.QUARTER ? now.shift(-1) : now);
  }

  /** The unit that "next", "same" or "last" counts from. */
  private static @Nullable Period base(Grain grain, String op, boolean the, Setting setting) {
    Period anchor = setting.anchor(grain);
    boolean narrative =
        switch (op) {
          case "same", "that", "following", "subsequent", "before", "after" -> true;
          case "next", "previous", "preceding", "prior" ->
              the && grain.compareTo(Grain.MONTH) < 0 || op.startsWith("pre") || op.equals("prior");
          default -> false;
        };
    if (narrative && anchor != null) {
      return anchor.grain().compareTo(grain) > 0 ? null : Period.of(grain, anchor.last());
    }
    if (narrative && !op.equals("previous") && !op.equals("next")) {
      return null;
    }
    LocalDate published = setting.published();
    return published == null ? null : Period.of(grain, published);
  }

  private static Period weekend(String op, Setting setting, Period base) {
    LocalDate published = setting.published();
    if (published == null || !op.equals("this")) {
      return published != null && op.equals("last") && base.last().isBefore(published)
          ? base
          : base.shift(step(op));
    }
    boolean past = setting.tense() == Tense.PAST && base.first().isAfter(published);
    boolean justOver =
        setting.tense() != Tense.FUTURE && published.getDayOfWeek().getValue() < MIDWEEK;
    return past || justOver ? base.shift(-1) : base;
  }

  /** "last night", "this morning", "that evening". */
  static Meaning part(TimeExpression e, Setting setting) {
    String part = e.part("part");
    String code = part == null ? "MO" : DayParts.code(part);
    String op = e.has("dir") ? "before" : e.part("op");
    LocalDate published = setting.published();
    if (op == null) {
      return new Meaning(TimexType.TIME, setting.dayBefore("T" + code), null);
    }
    String word = bare(op);
    Period base = base(Grain.DAY, word, op.contains("the "), setting);
    if (base == null || published == null) {
      return new Meaning(TimexType.TIME, "XXXX-XX-XXT" + code, null);
    }
    Period day = base.shift(step(word));
    return new Meaning(TimexType.TIME, day.timex() + "T" + code, day);
  }

  static Meaning offset(TimeExpression e, Setting setting) {
    if (e.has("adjective")) {
      return yearAgo(e, setting);
    }
    String unit = Objects.requireNonNull(e.part("unit"));
    Grain grain = Grain.of(unit);
    String count = e.part("count");
    BigDecimal number = count == null ? null : CountWords.count(count, e.has("half"));
    String dir = Objects.requireNonNull(e.part("dir"));
    boolean back = !dir.matches("later|hence|after|on|from now|from today");
    Period from = from(e, dir, grain, setting);
    if (number == null || grain == null || number.longValue() > FARTHEST) {
      return belowDay(grain, from, back);
    }
    if (from == null || from.grain().compareTo(grain) > 0) {
      return Meaning.undated(unknown(grain));
    }
    if (number.stripTrailingZeros().scale() > 0 && grain.compareTo(Grain.MONTH) > 0) {
      long months = number.multiply(BigDecimal.valueOf(12)).longValue();
      return Meaning.date(
          Period.of(Grain.MONTH, Grain.MONTH.plus(from.last(), back ? -months : months)));
    }
    if (grain == Grain.YEAR && from.grain() == Grain.QUARTER && dir.equals("earlier")) {
      return Meaning.date(from.shift(-4 * number.longValue()));
    }
    long n = number.longValue() * (unit.startsWith("fortnight") ? 2 : 1);
    if (e.has("base")) {
      return Meaning.date(Period.day(grain.plus(from.last(), back ? -n : n)));
    }
    return Meaning.date(Period.of(grain, grain.plus(from.last(), back ? -n : n)));
  }

  /** "The year-ago quarter": of the quarter told last, or else the year before. */
  private static Meaning yearAgo(TimeExpression e, Setting setting) {
    LocalDate published = setting.published();
    Period told = setting.anchor();
    if (told != null && told.grain() == Grain.QUARTER && e.has("unit")) {
      return Meaning.date(told.shift(-4));
    }
    return published == null
        ? Meaning.undated("XXXX")
        : Meaning.date(Period.of(Grain.YEAR, published.minusYears(1)));
  }

  private static Meaning belowDay(@Nullable Grain grain, @Nullable Period from, boolean back) {
    if (grain == null && from != null && from.grain() == Grain.DAY) {
      Period day = back ? from : Period.day(from.last());
      return new Meaning(TimexType.TIME, day.timex(), day);
    }
    return Meaning.undated(back ? "PAST_REF" : "FUTURE_REF");
  }

  private static @Nullable Period from(
      TimeExpression e, String dir, @Nullable Grain grain, Setting setting) {
    LocalDate published = setting.published();
    String base = e.part("base");
    if (base != null && published != null) {
      int days = base.equals("yesterday") ? -1 : 1;
      return base.matches("yesterday|tomorrow")
          ? Period.day(published.plusDays(days))
          : Period.day(weekday(CalendarWords.weekday(base), "", published, setting));
    }
    boolean now = dir.matches("ago|hence|from now|from today");
    if (now || (setting.anchor() == null && dir.matches("earlier|before|prior|previously"))) {
      return published == null ? null : Period.day(published);
    }
    return setting.anchor(grain == null ? Grain.DAY : grain);
  }

  /** The year that words such as "last year" name, or null if it is unknown. */
  static @Nullable Integer year(String op, Setting setting) {
    Period base = base(Grain.YEAR, bare(op), op.contains("the "), setting);
    return base == null ? null : base.shift(step(bare(op))).first().getYear();
  }

  static int step(String op) {
    return switch (op) {
      case "last", "past", "previous", "preceding", "prior", "before" -> -1;
      case "next", "coming", "upcoming", "following", "subsequent", "after" -> 1;
      default -> 0;
    };
  }

  /** The word that counts in "this coming" and "the very same". */
  static String bare(String op) {
    List<String> words = List.of(op.toLowerCase(Locale.ROOT).split(" ", -1));
    return words.get(words.size() - 1);
  }

  static String unknown(Grain grain) {
    return switch (grain) {
      case DAY -> "XXXX-XX-XX";
      case WEEK, WEEKEND -> "XXXX-WXX";
      case MONTH -> "XXXX-XX";
      case QUARTER -> "XXXX-QX";
      case HALF -> "XXXX-HX";
      case DECADE -> "XXX";
      default -> "XXXX";
    };
  }
}
