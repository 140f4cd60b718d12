package io.claimledger.extract;

import java.util.Set;

/** Tells the numbers of dates, years and clock times from those that count. */
final class Calendar {

  private static final Set<String> MONTHS =
      Set.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "jan",
          "feb",
          "mar",
          "apr",
          "jun",
          "jul",
          "aug",
          "sep",
          "sept",
          "oct",
          "nov",
          "dec");
  private static final Set<String> CLOCK =
      Set.of(
          "a.m.", "p.m.", "am", "pm", "a.m", "p.m", "o'clock", "o’clock", "gmt", "utc", "hrs",
          "cet", "edt", "est");
  private static final Set<String> IN_YEAR =
      Set.of(
          "in",
          "since",
          "until",
          "till",
          "after",
          "before",
          "during",
          "late",
          "early",
          "mid",
          "year",
          "throughout");
  private static final Set<String> JOINS = Set.of("and", "or", "to", ",", "through", "until");
  private static final Set<String> OF_COUNTED =
      Set.of(
          "over",
          "about",
          "some",
          "around",
          "than",
          "least",
          "nearly",
          "almost",
          "roughly",
          "approximately",
          "to",
          "estimated",
          "additional",
          "further",
          "another",
          "many");

  private Calendar() {}

  static boolean isMonth(Words words, int at) {
    String word = words.at(at);
    String name = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
    return words.isCapitalised(at)
        && MONTHS.contains(name)
        && (words.pos(at).startsWith("NNP")
            || !Set.of("may", "march", "mar").contains(name)
            || name.length() < word.length());
  }

  /** Whether the number is part of a date or a time of day. */
  static boolean names(Words words, Numeral number, boolean countsPlural) {
    return isClock(words, number)
        || isDayOfMonth(words, number, countsPlural)
        || isYear(words, number, countsPlural);
  }

  private static boolean isClock(Words words, Numeral number) {
    int next = number.last() + 1;
    return CLOCK.contains(words.at(next))
        || words.are(next, "o", "'", "clock")
        || words.are(next, "local", "time")
        || words.are(next, "hours", "gmt");
  }

  private static boolean isDayOfMonth(Words words, Numeral number, boolean countsPlural) {
    if (!isDay(words, number.first()) && !isDay(words, number.last())) {
      return false;
    }
    int next = number.last() + 1;
    if (isMonth(words, next) || (words.at(next).equals("of") && isMonth(words, next + 1))) {
      return true;
    }
    boolean afterMonth = isMonth(words, number.first() - 1) || listedAfterMonth(words, number);
    return listedBeforeMonth(words, number)
        || (afterMonth && !(countsPlural && !isNumberOf(words, number)));
  }

  private static boolean isNumberOf(Words words, Numeral number) {
    return words.dependsOn(number.first(), number.first() - 1, "nummod");
  }

  private static boolean isDay(Words words, int at) {
    return words.at(at).matches("[0-3]?\\d");
  }

  /** "3, 4 and 5 May". */
  private static boolean listedBeforeMonth(Words words, Numeral number) {
    int at = number.last() + 1;
    while (JOINS.contains(words.at(at)) || words.isDash(at)) {
      at++;
      if (!isDay(words, at)) {
        return false;
      }
      at++;
    }
    return at > number.last() + 1 && isMonth(words, at);
  }

  /** "May 3 and 4". */
  private static boolean listedAfterMonth(Words words, Numeral number) {
    int at = number.first() - 1;
    while (JOINS.contains(words.at(at)) || words.isDash(at)) {
      at--;
      if (!isDay(words, at)) {
        return false;
      }
      at--;
    }
    return at < number.first() - 1 && isMonth(words, at);
  }

  private static boolean isYear(Words words, Numeral number, boolean countsPlural) {
    if (!isFourDigits(words, number.first()) || !isFourDigits(words, number.last())) {
      return isAfterYear(words, number);
    }
    int before = number.first() - 1;
    if (OF_COUNTED.contains(words.at(before)) && countsPlural) {
      return false;
    }
    return IN_YEAR.contains(words.at(before))
        || isMonth(words, before)
        || isMonth(words, before - 2)
        || words.entity(number.first()).equals("DATE")
        || words.at(before).equals("the")
        || words.at(number.last() + 1).equals("'s")
        || !countsPlural;
  }

  /** The second half of "2023-24". */
  private static boolean isAfterYear(Words words, Numeral number) {
    int hyphen = number.first() - 1;
    return words.isHyphen(hyphen) && isFourDigits(words, hyphen - 1);
  }

  private static boolean isFourDigits(Words words, int at) {
    return words.at(at).matches("1[0-9]\\d\\d|20\\d\\d");
  }
}
