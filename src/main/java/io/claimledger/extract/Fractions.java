package io.claimledger.extract;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads "half a million", "two-thirds", "a quarter of". */
final class Fractions {

  private static final Map<String, Integer> PARTS =
      Map.of(
          "half", 2, "third", 3, "quarter", 4, "fourth", 4, "fifth", 5, "sixth", 6, "eighth", 8,
          "tenth", 10);
  private static final Set<String> WHOLES =
      Set.of("of", "the", "its", "their", "his", "her", "our");
  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final MathContext FOUR_DIGITS = new MathContext(4);

  private Fractions() {}

  static Optional<Numeral> read(Words words, int at) {
    return words.at(at).equals("half") ? half(words, at, at) : parts(words, at);
  }

  private static Optional<Numeral> half(Words words, int first, int half) {
    int next = half + 1;
    if (words.isHyphen(next) || words.at(next).equals("a")) {
      next++;
    }
    Long scale = NumberWords.scale(words.at(next));
    if (scale != null) {
      Numeral number = Numeral.exact(first, half, HALF).times(BigDecimal.valueOf(scale), next);
      return Optional.of(number);
    }
    return WHOLES.contains(words.at(half + 1))
        ? Optional.of(Numeral.share(first, half, HALF))
        : Optional.empty();
  }

  private static Optional<Numeral> parts(Words words, int at) {
    boolean article = words.at(at).equals("a");
    Integer count = article ? Integer.valueOf(1) : NumberWords.small(words.at(at));
    if (count == null || count == 0) {
      return Optional.empty();
    }
    int name = words.isHyphen(at + 1) ? at + 2 : at + 1;
    if (article && words.at(name).equals("half")) {
      return half(words, at, name);
    }
    Integer whole = part(words.at(name));
    if (whole == null || !(words.at(name + 1).equals("of") || (count > 1 && count < whole))) {
      return Optional.empty();
    }
    return Optional.of(ofWhole(words, at, name, count, whole));
  }

  private static @Nullable Integer part(String word) {
    return PARTS.get(word.endsWith("s") ? word.substring(0, word.length() - 1) : word);
  }

  private static Numeral ofWhole(Words words, int first, int name, int count, int whole) {
    BigDecimal part = BigDecimal.valueOf(count).divide(BigDecimal.valueOf(whole), FOUR_DIGITS);
    Long scale = words.at(name + 2).equals("a") ? NumberWords.scale(words.at(name + 3)) : null;
    return scale == null
        ? Numeral.share(first, name, part)
        : Numeral.exact(first, name, part).times(BigDecimal.valueOf(scale), name + 3);
  }
}
