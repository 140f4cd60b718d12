package io.claimledger.query;

import io.claimledger.model.Modality;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which claims; empty lists and nulls ask for all. The values of a list are alternatives, but every
 * one of {@code roles} must be filled.
 *
 * @param items words of what is counted, or of its unit
 * @param minValue least stated value
 * @param maxValue greatest stated value
 * @param sources who says it: actor ids or names
 * @param from first day on which it happened
 * @param to last day on which it happened, included
 * @param knownAt the moment as of which the ledger is asked, or null for now
 * @param duplicates whether articles that repeat another's text count
 * @param q words of the evidence, in web search syntax
 */
public record ClaimFilter(
    List<String> types,
    List<RoleFilter> roles,
    List<String> items,
    @Nullable BigDecimal minValue,
    @Nullable BigDecimal maxValue,
    List<Modality> modalities,
    List<String> sources,
    List<String> outlets,
    List<String> places,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    @Nullable LocalDate publishedFrom,
    @Nullable LocalDate publishedTo,
    List<UUID> articles,
    @Nullable Instant knownAt,
    boolean duplicates,
    @Nullable String q) {

  /** All claims of one article. */
  public static ClaimFilter ofArticle(UUID article) {
    return new ClaimFilter(
        List.of(),
        List.of(),
        List.of(),
        null,
        null,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        null,
        null,
        null,
        null,
        List.of(article),
        null,
        true,
        null);
  }

  /** All claims in which an actor plays a role. */
  public static ClaimFilter ofActor(UUID actor) {
    return new ClaimFilter(
        List.of(),
        List.of(new RoleFilter(null, actor.toString())),
        List.of(),
        null,
        null,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        null,
        null,
        null,
        null,
        List.of(),
        null,
        true,
        null);
  }
}
