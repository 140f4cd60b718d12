package io.claimledger.api;

import io.claimledger.model.Excerpt;
import io.claimledger.model.TimeValue;
import io.claimledger.model.TimexType;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A temporal expression.
 *
 * @param timex its TIMEX3 value
 * @param value an EDTF date or span, or null where the article fixes none
 * @param precision from 1 (the day) to 5 (the year)
 */
public record DateResponse(
    String text,
    int start,
    int end,
    TimexType type,
    @Nullable String timex,
    @Nullable String value,
    @Nullable LocalDate earliest,
    @Nullable LocalDate latest,
    @Nullable Integer precision) {

  static DateResponse of(TimeValue time) {
    Excerpt words = time.text();
    return new DateResponse(
        words.text(),
        words.start(),
        words.end(),
        time.type(),
        time.timex(),
        time.value(),
        time.earliest(),
        time.latest(),
        time.precision());
  }

  static @Nullable DateResponse ofNullable(@Nullable TimeValue time) {
    return time == null ? null : of(time);
  }
}
