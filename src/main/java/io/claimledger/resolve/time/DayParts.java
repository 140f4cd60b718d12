package io.claimledger.resolve.time;

import io.claimledger.document.TimeExpression;
import io.claimledger.model.TimexType;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Times of day: "3 a.m.", "0300 GMT", "noon", "Friday morning". */
final class DayParts {

  private static final Pattern CLOCK =
      Pattern.compile("(\\d{1,2})(?:[:.]?(\\d\\d))?(?::\\d\\d)?\\s*([ap])?\\.?m?\\.?.*");
  private static final List<String> HOURS =
      List.of(
          "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
          "twelve");

  private DayParts() {}

  /** TIMEX3's letters for a part of the day. */
  static String code(String part) {
    return switch (part) {
      case "morning", "dawn", "daybreak", "sunrise" -> "MO";
      case "afternoon", "lunchtime" -> "AF";
      case "midday", "noon" -> "MI";
      case "evening", "dusk", "nightfall", "sunset" -> "EV";
      default -> "NI";
    };
  }

  /** An hour of the day that the sentence stated, or else of the day of publication. */
  static Meaning clock(TimeExpression e, Setting setting) {
    return new Meaning(TimexType.TIME, setting.dayBefore(String.valueOf(suffix(e))), null);
  }

  /** A day with the hour that its expression adds. */
  static Meaning withHour(TimeExpression e, Meaning day) {
    String suffix = suffix(e);
    return suffix == null || day.type() != TimexType.DATE
        ? day
        : new Meaning(
            TimexType.TIME, Objects.requireNonNullElse(day.timex(), "") + suffix, day.period());
  }

  private static @Nullable String suffix(TimeExpression e) {
    String clock = e.part("clock");
    String part = e.part("part");
    if (clock == null) {
      return part == null ? null : "T" + code(part);
    }
    String zone = e.part("zone");
    boolean utc = clock.matches(".*(gmt|utc)") || (zone != null && zone.matches("gmt|utc|z"));
    return hour(clock, part) + (utc ? "Z" : "");
  }

  private static String hour(String clock, @Nullable String part) {
    if (clock.matches("noon|midday|midnight")) {
      return clock.equals("midnight") ? "T00:00" : "T12:00";
    }
    String first = clock.split(" ", -1)[0];
    int named = HOURS.indexOf(first) + 1;
    Matcher m = CLOCK.matcher(named > 0 ? clock.replace(first, String.valueOf(named)) : clock);
    if (!m.matches()) {
      return "TXX:XX";
    }
    int hour = Integer.parseInt(m.group(1));
    boolean late = "p".equals(m.group(3)) || (part != null && !code(part).equals("MO"));
    boolean early = "a".equals(m.group(3));
    int shifted = late && hour < 12 ? hour + 12 : early && hour == 12 ? 0 : hour;
    return String.format(
        Locale.ROOT, "T%02d:%s", shifted, Objects.requireNonNullElse(m.group(2), "00"));
  }
}
