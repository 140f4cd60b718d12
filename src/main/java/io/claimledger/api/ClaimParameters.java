package io.claimledger.api;

import io.claimledger.model.Modality;
import io.claimledger.query.ClaimFilter;
import io.claimledger.query.ClaimType;
import io.claimledger.query.RoleFilter;
import jakarta.ws.rs.core.MultivaluedMap;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Reads a claim filter from a request's parameters. */
final class ClaimParameters {

  static final Set<String> KNOWN =
      Set.of(
          "type",
          "actor",
          Parameters.ROLE,
          "item",
          "minValue",
          "maxValue",
          "modality",
          "source",
          "outlet",
          "place",
          "from",
          "to",
          "publishedFrom",
          "publishedTo",
          "article",
          "knownAt",
          "duplicates",
          "q",
          "limit",
          "cursor");

  private ClaimParameters() {}

  static Parameters parameters(MultivaluedMap<String, String> query) {
    return new Parameters(query, KNOWN);
  }

  /**
   * The filter that parameters ask for.
   *
   * @param types those that a claim may have: a misspelt one would find nothing, and pass for news
   */
  static ClaimFilter filter(Parameters given, List<ClaimType> types) {
    BigDecimal minValue = given.number("minValue");
    BigDecimal maxValue = given.number("maxValue");
    given.checkOrder("minValue", minValue, "maxValue", maxValue);
    LocalDate from = given.date("from");
    LocalDate to = given.date("to");
    given.checkOrder("from", from, "to", to);
    LocalDate publishedFrom = given.date("publishedFrom");
    LocalDate publishedTo = given.date("publishedTo");
    given.checkOrder("publishedFrom", publishedFrom, "publishedTo", publishedTo);
    List<UUID> articles = given.ids("article");
    return new ClaimFilter(
        given.choices("type", types.stream().map(ClaimType::id).toList()),
        roles(given, types),
        given.all("item"),
        minValue,
        maxValue,
        given.choices("modality", Modality.class),
        given.all("source"),
        given.all("outlet"),
        given.all("place"),
        from,
        to,
        publishedFrom,
        publishedTo,
        articles,
        given.moment("knownAt"),
        !given.choices("duplicates", Duplicates.class).contains(Duplicates.EXCLUDE),
        given.one("q"));
  }

  private static List<RoleFilter> roles(Parameters given, List<ClaimType> types) {
    given.rejectBlank("actor");
    given.roles().forEach(role -> given.rejectBlank(Parameters.ROLE + role));
    List<String> known = types.stream().flatMap(t -> t.roles().stream()).distinct().toList();
    given.roles().stream()
        .filter(role -> !known.contains(role))
        .forEach(role -> given.reject(Parameters.ROLE + role, "is no role: there are " + known));
    Stream<RoleFilter> any = given.all("actor").stream().map(who -> new RoleFilter(null, who));
    Stream<RoleFilter> one =
        given.roles().stream()
            .flatMap(
                role ->
                    given.all(Parameters.ROLE + role).stream()
                        .map(who -> new RoleFilter(role, who)));
    return Stream.concat(any, one).toList();
  }

  /** What to do with articles that repeat another's text. */
  private enum Duplicates {
    INCLUDE,
    EXCLUDE
  }
}
