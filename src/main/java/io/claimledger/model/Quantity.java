package io.claimledger.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number that an article states, with what it counts.
 *
 * @param text the words of the number, its bound and its noun
 * @param value the stated number; of a vague word the least it allows; null where things are named
 *     without a count
 * @param max the upper end where {@code bound} is {@link Bound#BETWEEN}, else null
 * @param vague whether a word such as "dozens" stood for the number
 * @param unit what is counted, singular ("container", "person"), or null
 * @param item the thing itself, singular ("ammunition", "killed"), or null
 */
public record Quantity(
    Excerpt text,
    @Nullable BigDecimal value,
    @Nullable BigDecimal max,
    Bound bound,
    boolean vague,
    @Nullable String unit,
    @Nullable String item) {

  public Quantity withUnitAndItem(@Nullable String newUnit, @Nullable String newItem) {
    return new Quantity(text, value, max, bound, vague, newUnit, newItem);
  }
}
