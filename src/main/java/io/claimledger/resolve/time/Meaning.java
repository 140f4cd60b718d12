package io.claimledger.resolve.time;

import io.claimledger.model.TimexType;
import org.jspecify.annotations.Nullable;

/**
 * What an expression stands for.
 *
 * @param timex its TIMEX3 value, or null
 * @param period the days, or null where the article fixes none
 */
record Meaning(TimexType type, @Nullable String timex, @Nullable Period period) {

  static Meaning date(Period period) {
    return new Meaning(TimexType.DATE, period.timex(), period);
  }

  static Meaning undated(String timex) {
    return new Meaning(TimexType.DATE, timex, null);
  }

  static Meaning duration(String timex) {
    return new Meaning(TimexType.DURATION, timex, null);
  }

  static Meaning set(String timex) {
    return new Meaning(TimexType.SET, timex, null);
  }
}
