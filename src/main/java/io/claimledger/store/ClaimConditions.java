package io.claimledger.store;

import io.claimledger.query.ClaimFilter;
import io.claimledger.query.RoleFilter;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A claim filter as SQL over {@code claim_version v} and its {@code article a}. */
final class ClaimConditions {

  private final ClaimFilter filter;
  private final ActorAliases aliases;
  private final Conditions conditions = new Conditions();

  private ClaimConditions(ClaimFilter filter, ActorAliases aliases) {
    this.filter = filter;
    this.aliases = aliases;
  }

  static Conditions of(ClaimFilter filter, ActorAliases aliases) {
    ClaimConditions sql = new ClaimConditions(filter, aliases);
    sql.addVersion();
    sql.addContent();
    sql.addArticle();
    filter.roles().forEach(sql::addRole);
    return sql.conditions;
  }

  private void addVersion() {
    if (filter.knownAt() == null) {
      conditions.and("v.superseded_at is null");
    } else {
      conditions
          .and("v.recorded_at <= ?", filter.knownAt())
          .and("(v.superseded_at is null or v.superseded_at > ?)", filter.knownAt());
    }
  }

  private void addContent() {
    conditions
        .anyOf("v.type = ?", filter.types())
        .anyOf("v.modality = ?", filter.modalities().stream().map(Enum::name).toList())
        .anyOf("v.item_search @@ plainto_tsquery('english', ?)", filter.items())
        .and("v.value >= ?", filter.minValue())
        .and("v.value <= ?", filter.maxValue())
        .anyOf("v.place_search @@ phraseto_tsquery('simple', ?)", filter.places())
        .and("v.evidence_search @@ websearch_to_tsquery('english', ?)", filter.q());
    if (!filter.sources().isEmpty()) {
      conditions.and(
          "(" + String.join(" or ", filter.sources().stream().map(this::source).toList()) + ")");
    }
    if (filter.from() != null || filter.to() != null) {
      conditions.and(
          "v.happened && daterange(%s, %s, '[]')".formatted(day(filter.from()), day(filter.to())));
    }
  }

  private String day(@Nullable LocalDate day) {
    return day == null ? "null" : conditions.bind(day);
  }

  private void addArticle() {
    conditions
        .anyOf("v.article_id = ?", filter.articles())
        .anyOf("lower(a.outlet) = lower(?)", filter.outlets())
        .and("a.published_on >= ?", filter.publishedFrom())
        .and("a.published_on <= ?", filter.publishedTo());
    if (!filter.duplicates()) {
      conditions.and("a.duplicate_of is null");
    }
  }

  private String source(String given) {
    return actorId(given)
        .map(id -> "v.source_actor_id = " + conditions.bind(id))
        .orElseGet(
            () ->
                "(v.source_key = %1$s or v.source_actor_id = any(%2$s))"
                    .formatted(conditions.bind(NameKey.of(given)), actorsNamed(given)));
  }

  private void addRole(RoleFilter wanted) {
    String who =
        actorId(wanted.actor())
            .map(id -> "r.actor_id = " + conditions.bind(id))
            .orElseGet(() -> named(wanted.actor()));
    String role = wanted.role() == null ? "" : " and r.role = " + conditions.bind(wanted.role());
    conditions.and("v.id in (select r.version_id from claim_role r where " + who + role + ")");
  }

  private String named(String name) {
    return "(r.name_key = %s or r.actor_id = any(%s))"
        .formatted(conditions.bind(NameKey.of(name)), actorsNamed(name));
  }

  /** Resolved once per query, so that the index on the actor serves. */
  private String actorsNamed(String name) {
    List<String> keys = aliases.keys(name).stream().map(conditions::bind).toList();
    return "array(select l.actor_id from actor_alias l where l.alias_key in ("
        + String.join(", ", keys)
        + "))";
  }

  private static Optional<UUID> actorId(String given) {
    try {
      return given.length() == 36 ? Optional.of(UUID.fromString(given)) : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
