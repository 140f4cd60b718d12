package io.claimledger.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A temporal expression of an article and the days it stands for.
 *
 * @param type its TIMEX3 type
 * @param timex its TIMEX3 value
 * @param value its EDTF (ISO 8601-2) date or span, or null where the article fixes none
 * @param earliest first day it can mean, or null if open or unknown
 * @param latest last day it can mean, or null if open or unknown
 * @param precision UCDP date precision from 1 (the day) to 5 (the year), or null without a value
 */
public record TimeValue(
    Excerpt text,
    TimexType type,
    @Nullable String timex,
    @Nullable String value,
    @Nullable LocalDate earliest,
    @Nullable LocalDate latest,
    @Nullable Integer precision) {}
