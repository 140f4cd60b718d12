package io.claimledger.extract.quantity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads one token of figures: "10,000", "1,50,000", "1.2", "300m", "24K". */
final class Digits {

  private static final int MOST_DIGITS = 30;
  private static final Pattern FIGURES =
      Pattern.compile(
          "(?<sign>[-−]?)(?<number>\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?"
              + "|\\d{1,2}(?:,\\d{2})+,\\d{3}|\\d{1,3}(?:\\.\\d{3}){2,}|\\d+(?:\\.\\d+)?|\\.\\d{1,4})"
              + "(?<suffix>[a-z]{0,8})");
  private static final int SCALE = 6;
  private static final Pattern MIXED =
      Pattern.compile(
          "(?:(?<whole>\\d{1,3}(?:,?\\d{3})*)[\\s\\p{Zs}-]?)?"
              + "(?<![\\d/])(?<top>[1-9]\\d?)[/\u2044](?<bottom>2|3|4|5|8|16|32|64)");
  private static final Pattern BLANKS = Pattern.compile("[\\u00a0\\u202f\\u2009'’](?=\\d{3})");
  private static final Pattern DOTTED = Pattern.compile("\\d{1,3}(?:\\.\\d{3}){2,}");
  private static final Map<String, Integer> POWERS =
      Map.ofEntries(
          Map.entry("k", 3),
          Map.entry("m", 6),
          Map.entry("mn", 6),
          Map.entry("mln", 6),
          Map.entry("million", 6),
          Map.entry("b", 9),
          Map.entry("bn", 9),
          Map.entry("bln", 9),
          Map.entry("billion", 9),
          Map.entry("tn", 12),
          Map.entry("trn", 12),
          Map.entry("trillion", 12));

  private Digits() {}

  /**
   * The number that a token stands for.
   *
   * @param value its value, with the suffix multiplied in
   * @param scale what the suffix multiplies by
   * @param plain whether it is digits alone, without separators or suffix
   */
  record Figure(BigDecimal value, BigDecimal scale, boolean plain) {}

  static Optional<Figure> read(String word) {
    if (word.length() > 2 * MOST_DIGITS) {
      return Optional.empty();
    }
    Optional<BigDecimal> mixed = mixed(word);
    if (mixed.isPresent()) {
      return Optional.of(new Figure(mixed.get(), BigDecimal.ONE, false));
    }
    String joined = BLANKS.matcher(word).replaceAll("").toLowerCase(Locale.ROOT);
    Matcher figures = FIGURES.matcher(joined);
    if (!figures.matches()) {
      return Optional.empty();
    }
    String digits = ungrouped(figures.group("number"));
    Integer power = power(figures.group("suffix"));
    if (power == null || digits.length() > MOST_DIGITS) {
      return Optional.empty();
    }
    BigDecimal scale = BigDecimal.TEN.pow(power);
    BigDecimal value = new BigDecimal(digits).multiply(scale);
    return Optional.of(
        new Figure(
            figures.group("sign").isEmpty() ? value : value.negate(),
            scale,
            joined.chars().allMatch(Character::isDigit)));
  }

  /** "3/8", "41 1/4", "4⅞": halves, quarters, eighths and so on, as prices have them. */
  static Optional<BigDecimal> mixed(String word) {
    Matcher m = MIXED.matcher(Normalizer.normalize(word, Normalizer.Form.NFKD));
    if (!m.matches()) {
      return Optional.empty();
    }
    BigDecimal top = new BigDecimal(m.group("top"));
    BigDecimal bottom = new BigDecimal(m.group("bottom"));
    if (top.signum() == 0 || top.compareTo(bottom) >= 0) {
      return Optional.empty();
    }
    String whole = m.group("whole");
    return Optional.of(
        top.divide(bottom, SCALE, RoundingMode.HALF_UP)
            .add(whole == null ? BigDecimal.ZERO : new BigDecimal(whole.replace(",", ""))));
  }

  private static @Nullable Integer power(String suffix) {
    return suffix.isEmpty() ? Integer.valueOf(0) : POWERS.get(suffix);
  }

  private static String ungrouped(String number) {
    String withoutCommas = number.replace(",", "");
    return DOTTED.matcher(number).matches() ? number.replace(".", "") : withoutCommas;
  }
}
