package io.claimledger.resolve.time;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** English words of the calendar as numbers. */
final class CalendarWords {

  /** TIMEX3's letters for spring, summer, autumn and winter. */
  static final List<String> SEASON_CODES = List.of("SP", "SU", "FA", "WI");

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final List<String> DAYS = List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");
  private static final List<String> ORDINALS =
      List.of(
          "zeroth",
          "first",
          "second",
          "third",
          "fourth",
          "fifth",
          "sixth",
          "seventh",
          "eighth",
          "ninth",
          "tenth",
          "eleventh",
          "twelfth",
          "thirteenth",
          "fourteenth",
          "fifteenth",
          "sixteenth",
          "seventeenth",
          "eighteenth",
          "nineteenth",
          "twentieth");
  private static final Pattern DIGITS = Pattern.compile("\\d+");

  private CalendarWords() {}

  /** The month's number from 1, of a name that may be cut short. */
  static int month(String name) {
    return MONTHS.indexOf(start(name)) + 1;
  }

  /** The weekday's number from Monday, 1. */
  static int weekday(String name) {
    return DAYS.indexOf(start(name)) + 1;
  }

  private static String start(String name) {
    return name.toLowerCase(Locale.ROOT).substring(0, 3);
  }

  /** From spring, 0, to winter, 3. */
  static int season(String words) {
    String word = words.toLowerCase(Locale.ROOT);
    if (word.endsWith("spring")) {
      return 0;
    }
    return word.endsWith("summer") ? 1 : word.endsWith("winter") ? 3 : 2;
  }

  /** The number of "14th", "Q3", "third"; 0 if it is none, −1 for "last" and "final". */
  static int ordinal(String words) {
    Matcher digits = DIGITS.matcher(words);
    if (digits.find()) {
      return Integer.parseInt(digits.group());
    }
    return switch (words) {
      case "last", "final" -> -1;
      case "opening" -> 1;
      case "thirtieth" -> 30;
      default -> Math.max(0, ORDINALS.indexOf(words));
    };
  }
}
