package io.claimledger.extract;

import org.jspecify.annotations.Nullable;

/**
 * What a number counts.
 *
 * @param head index of the counted noun, or 0 where the number stands alone
 * @param last index of the last token that belongs to the quantity
 * @param unit what is counted, or null
 * @param item the thing itself, or null
 */
record CountedNoun(int head, int last, @Nullable String unit, @Nullable String item) {

  static CountedNoun none(Numeral number) {
    return new CountedNoun(0, number.last(), null, null);
  }
}
