package io.claimledger.resolve.time;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an expression resolves against.
 *
 * @param published the day of publication, or null if unknown
 * @param told the dates that the text stated before, the last one first
 * @param here the day that the sentence stated before, or null
 * @param inherited the year that a neighbouring date states for both, or null
 */
record Setting(
    @Nullable LocalDate published,
    List<Period> told,
    @Nullable Period here,
    @Nullable Integer inherited,
    Tense tense) {

  Setting {
    told = List.copyOf(told);
  }

  /** A time of day with the day that the sentence stated, or that of publication, before it. */
  String dayBefore(String hour) {
    LocalDate day = here == null ? published : here.last();
    return (day == null ? "" : day) + hour;
  }

  /** The last date that the text stated before, or null. */
  @Nullable Period anchor() {
    return told.isEmpty() ? null : told.get(0);
  }

  /** The last one that is no longer than this unit, or the last one of all, or null. */
  @Nullable Period anchor(Grain grain) {
    return told.stream().filter(p -> p.grain().compareTo(grain) <= 0).findFirst().orElse(anchor());
  }
}
