package io.claimledger.resolve.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an expression resolves against.
 *
 * @param published the day of publication, or null if unknown
 * @param anchor the last date that the text stated before, or null
 * @param inherited the year that a neighbouring date states for both, or null
 */
record Setting(
    @Nullable LocalDate published,
    @Nullable Period anchor,
    @Nullable Integer inherited,
    Tense tense) {}
