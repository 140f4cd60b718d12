package io.claimledger.api;

import io.claimledger.model.Bound;
import io.claimledger.model.Excerpt;
import io.claimledger.model.Quantity;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number that an article states.
 *
 * @param value the stated number, or null where things are named without a count
 * @param max the upper end of a range, else null
 * @param vague whether a word such as "dozens" stood for the number
 */
public record QuantityResponse(
    String text,
    int start,
    int end,
    @Nullable BigDecimal value,
    @Nullable BigDecimal max,
    Bound bound,
    boolean vague,
    @Nullable String unit,
    @Nullable String item) {

  static QuantityResponse of(Quantity quantity) {
    Excerpt words = quantity.text();
    return new QuantityResponse(
        words.text(),
        words.start(),
        words.end(),
        quantity.value(),
        quantity.max(),
        quantity.bound(),
        quantity.vague(),
        quantity.unit(),
        quantity.item());
  }

  static @Nullable QuantityResponse ofNullable(@Nullable Quantity quantity) {
    return quantity == null ? null : of(quantity);
  }
}
