package io.claimledger.resolve.time;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Small numbers in words, as they stand before units of time. */
final class CountWords {

  private static final List<String> ONES =
      List.of(
          "zero",
          "one",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "eleven",
          "twelve",
          "thirteen",
          "fourteen",
          "fifteen",
          "sixteen",
          "seventeen",
          "eighteen",
          "nineteen");
  private static final List<String> TENS =
      List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
  private static final BigDecimal HALF = new BigDecimal("0.5");

  private CountWords() {}

  /** The number, with a half more where one follows its unit ("a year and a half"). */
  static @Nullable BigDecimal count(String words, boolean andHalf) {
    BigDecimal number = count(words);
    return number != null && andHalf ? number.add(HALF) : number;
  }

  /** The number, the least of "two or three", or null where the words leave it open. */
  static @Nullable BigDecimal least(String words, boolean andHalf) {
    BigDecimal number = count(words, andHalf);
    return number == null ? count(words.split(" (?:or|to|-|–) ", 2)[0], andHalf) : number;
  }

  /** The number, or null where the words leave it open ("several", "two or three"). */
  static @Nullable BigDecimal count(String words) {
    BigDecimal sum = BigDecimal.ZERO;
    boolean any = false;
    String text = words.toLowerCase(Locale.ROOT).replaceAll("[-\\u2010-\\u2015]", " ");
    for (String word : text.trim().split("[ \\u00a0]+", -1)) {
      BigDecimal value = value(word);
      if (value == null) {
        if (word.matches("of|and|the")) {
          continue;
        }
        return null;
      }
      if (any && word.matches("an?")) {
        continue;
      }
      sum = word.matches("dozen|hundred|thousand") && any ? sum.multiply(value) : sum.add(value);
      any = true;
    }
    return any ? sum : null;
  }

  private static @Nullable BigDecimal value(String word) {
    if (word.matches("\\d{1,3}(,\\d{3})*(\\.\\d+)?|\\d{1,6}")) {
      return new BigDecimal(word.replace(",", ""));
    }
    if (ONES.contains(word)) {
      return BigDecimal.valueOf(ONES.indexOf(word));
    }
    if (TENS.contains(word)) {
      return BigDecimal.valueOf(20 + 10L * TENS.indexOf(word));
    }
    return switch (word) {
      case "a", "an" -> BigDecimal.ONE;
      case "half" -> HALF;
      case "couple" -> BigDecimal.valueOf(2);
      case "dozen" -> BigDecimal.valueOf(12);
      case "hundred" -> BigDecimal.valueOf(100);
      case "thousand" -> BigDecimal.valueOf(1000);
      default -> null;
    };
  }
}
