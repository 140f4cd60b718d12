package io.claimledger.query;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which articles; empty lists and nulls ask for all.
 *
 * @param publishedFrom first day
 * @param publishedTo last day, included
 * @param q words in title or text, in web search syntax
 */
public record ArticleFilter(
    List<String> outlets,
    @Nullable LocalDate publishedFrom,
    @Nullable LocalDate publishedTo,
    List<ArticleStatus> statuses,
    @Nullable String q) {}
