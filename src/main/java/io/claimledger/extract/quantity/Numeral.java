package io.claimledger.extract.quantity;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The words of a number, without what bounds it and what it counts.
 *
 * @param first index of its first token
 * @param last index of its last token
 * @param scale what its last word multiplied by (1,000,000 in "9 million"), or one
 * @param max the upper end of a range, or null
 * @param vague whether a word such as "dozens" stands for the number
 * @param share whether it is a part of a whole: "two-thirds"
 */
record Numeral(
    int first,
    int last,
    BigDecimal value,
    BigDecimal scale,
    @Nullable BigDecimal max,
    boolean vague,
    boolean share) {

  static Numeral exact(int first, int last, BigDecimal value) {
    return new Numeral(first, last, value, BigDecimal.ONE, null, false, false);
  }

  static Numeral vague(int first, int last, long value) {
    return new Numeral(first, last, BigDecimal.valueOf(value), BigDecimal.ONE, null, true, false);
  }

  static Numeral share(int first, int last, BigDecimal value) {
    return new Numeral(first, last, value, BigDecimal.ONE, null, false, true);
  }

  Numeral times(BigDecimal factor, int newLast) {
    return new Numeral(
        first, newLast, value.multiply(factor), scale.multiply(factor), max, vague, share);
  }

  Numeral plus(Numeral rest) {
    return new Numeral(
        first, rest.last, value.add(rest.value), rest.scale, max, vague || rest.vague, share);
  }

  Numeral from(int newFirst) {
    return new Numeral(newFirst, last, value, scale, max, vague, share);
  }

  Numeral upTo(Numeral high, BigDecimal low) {
    return new Numeral(first, high.last, low, scale, high.value, false, false);
  }

  boolean isRange() {
    return max != null;
  }
}
