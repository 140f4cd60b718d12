package io.claimledger.resolve.time;

import io.claimledger.document.TimeExpression;
import io.claimledger.model.TimexType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Lengths of time and what recurs: "three days", "the past three weeks", "every Friday". */
final class Durations {

  private static final Pattern HYPHENED =
      Pattern.compile("(half|\\d+|[a-z]+)-(?:a-)?(hour|day|week|month|year|decade|century).*");

  private Durations() {}

  static Meaning duration(TimeExpression e) {
    String hyphened = e.part("hyphened");
    if (hyphened != null) {
      Matcher m = HYPHENED.matcher(hyphened);
      return Meaning.duration(m.matches() ? length(m.group(1), m.group(2), false) : "PX");
    }
    String unit = Objects.requireNonNull(e.part("unit"));
    String count = e.part("count");
    boolean one =
        count == null
            && unit.matches("(hour|day|week|month|year|decade|century).*")
            && !unit.endsWith("s")
            && !unit.endsWith("ies");
    return Meaning.duration(
        length(one ? "a" : count, unit.replaceAll("-?(long|old)$", ""), e.has("half")));
  }

  private static String length(@Nullable String count, String unit, boolean half) {
    return length(count == null ? null : CountWords.least(count, half), unit);
  }

  private static String length(@Nullable BigDecimal number, String unit) {
    String letter = letter(unit);
    int factor = unit.startsWith("fort") ? 2 : 1;
    String n =
        number == null
            ? "X"
            : number.multiply(BigDecimal.valueOf(factor)).stripTrailingZeros().toPlainString();
    return (letter.startsWith("T") ? "PT" : "P") + n + letter.replace("T", "");
  }

  private static String letter(String unit) {
    String word = unit.toLowerCase(Locale.ROOT).replaceAll("\\.$", "");
    if (word.startsWith("mo")) {
      return "M";
    }
    return switch (word.charAt(0)) {
      case 's' -> "TS";
      case 'm' -> word.startsWith("mill") ? "ML" : "TM";
      case 'h' -> "TH";
      case 'c' -> "CE";
      case 'd' -> word.startsWith("dec") ? "DE" : "D";
      case 'n' -> "D";
      case 'w' -> word.startsWith("weekend") ? "WE" : "W";
      case 'f' -> "W";
      case 'q' -> "Q";
      default -> "Y";
    };
  }

  private static int factor(String unit) {
    if (unit.startsWith("dec")) {
      return 10;
    }
    if (unit.startsWith("cent")) {
      return 100;
    }
    return unit.startsWith("fort") ? 2 : unit.startsWith("millen") ? 1000 : 1;
  }

  /** "the past three weeks": a length that ends or begins at publication. Hours fix no days. */
  static Meaning span(TimeExpression e, Setting setting) {
    String unit = Objects.requireNonNull(e.part("unit"));
    String count = e.kind().equals("unit") ? "one" : e.part("count");
    String timex = length(count, unit, false);
    String op = RelativeDates.bare(Objects.requireNonNull(e.part("op")));
    if (count == null && op.matches("recent|coming|upcoming")) {
      return Meaning.undated(op.equals("recent") ? "PAST_REF" : "FUTURE_REF");
    }
    BigDecimal number = count == null ? null : CountWords.count(count);
    Grain grain = Grain.of(unit);
    LocalDate published = setting.published();
    boolean aDay = grain == Grain.DAY && BigDecimal.ONE.equals(number);
    if (number == null || grain == null || aDay || published == null || number.longValue() > 1000) {
      return Meaning.duration(timex);
    }
    long n = number.longValue() * factor(unit);
    Grain step = grain.compareTo(Grain.YEAR) > 0 ? Grain.YEAR : grain;
    Period period =
        switch (op) {
          case "last", "past", "recent" -> Period.between(step.plus(published, -n), published);
          case "next", "coming", "upcoming", "to" ->
              Period.between(published, step.plus(published, n));
          default -> null;
        };
    return new Meaning(TimexType.DURATION, timex, period);
  }

  static Meaning set(TimeExpression e) {
    String weekday = e.has("weekdays") ? e.part("weekdays") : e.part("weekday");
    if (weekday != null) {
      return Meaning.set("XXXX-WXX-" + CalendarWords.weekday(weekday));
    }
    String month = e.part("month");
    if (month != null) {
      return Meaning.set(String.format(Locale.ROOT, "XXXX-%02d", CalendarWords.month(month)));
    }
    String adverb = e.part("adverb");
    if (adverb != null) {
      return Meaning.set(period(adverb));
    }
    String part = e.part("part");
    String unit = e.part("unit");
    if (unit == null) {
      return Meaning.set(part == null ? "P1Y" : "T" + DayParts.code(part));
    }
    String count = e.part("count");
    String nth = e.part("nth");
    int every = nth == null ? 1 : nth.equals("other") ? 2 : CalendarWords.ordinal(nth);
    return Meaning.set(
        count == null ? length(BigDecimal.valueOf(every), unit) : length(count, unit, false));
  }

  private static String period(String adverb) {
    return switch (adverb) {
      case "daily", "nightly" -> "P1D";
      case "weekly" -> "P1W";
      case "biweekly", "fortnightly" -> "P2W";
      case "monthly" -> "P1M";
      case "quarterly" -> "P1Q";
      case "hourly" -> "PT1H";
      case "biannual" -> "P6M";
      case "biennial" -> "P2Y";
      default -> "P1Y";
    };
  }
}
