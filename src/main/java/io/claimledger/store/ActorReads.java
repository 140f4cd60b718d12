package io.claimledger.store;

import io.claimledger.query.ActorEntry;
import io.claimledger.query.ActorFilter;
import io.claimledger.query.ActorQueries;
import io.claimledger.query.Page;
import io.claimledger.query.PageKey;
import io.claimledger.query.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds actors in PostgreSQL. */
@ApplicationScoped
class ActorReads implements ActorQueries {

  private static final String APPEARS =
      "exists (select 1 from article_actor x where x.actor_id = actor.id)";

  private static final String HAS_NAME =
      """
      exists (select 1 from actor_alias l
        where l.actor_id = actor.id and position(? in l.alias_key) > 0)
      """;

  private static final String IS_KNOWN_AS =
      "exists (select 1 from actor_alias l where l.actor_id = actor.id and l.alias_key = ?)";

  private final EntityManager entities;
  private final ActorAliases aliases;

  ActorReads(EntityManager entities, ActorAliases aliases) {
    this.entities = entities;
    this.aliases = aliases;
  }

  @Override
  @Transactional
  @SuppressWarnings("unchecked")
  public Page<ActorEntry> find(ActorFilter filter, PageRequest page) {
    Conditions conditions = conditions(filter);
    PageKey after = page.after();
    if (after != null) {
      String name = conditions.bind(after.values().get(0));
      String id = conditions.bind(UUID.fromString(after.values().get(1)));
      conditions.and("(actor.name, actor.id) > (" + name + ", " + id + ")");
    }
    Query query =
        entities.createNativeQuery(
            "select actor.* from actor" + conditions.where() + " order by actor.name, actor.id",
            ActorEntity.class);
    conditions.bindTo(query);
    List<ActorEntity> found = query.setMaxResults(page.limit() + 1).getResultList();
    Page<ActorEntity> actors = Page.of(found, page.limit(), a -> PageKey.of(a.name, a.id));
    return new Page<>(entries(actors.items()), actors.next());
  }

  private Conditions conditions(ActorFilter filter) {
    Conditions conditions =
        new Conditions()
            .and(APPEARS)
            .anyOf("actor.type = ?", filter.types().stream().map(Enum::name).toList());
    String q = filter.q();
    return q == null ? conditions : conditions.and(named(q, conditions));
  }

  /** A part of a name that an article uses, or the whole of one that the lexicons know. */
  private String named(String q, Conditions conditions) {
    String part = HAS_NAME.replace("?", conditions.bind(NameKey.of(q)));
    Stream<String> known =
        aliases.keys(q).stream().map(key -> IS_KNOWN_AS.replace("?", conditions.bind(key)));
    return Stream.concat(Stream.of(part), known).collect(Collectors.joining(" or ", "(", ")"));
  }

  @Override
  @Transactional
  public Optional<ActorEntry> actor(UUID id) {
    return Optional.ofNullable(entities.find(ActorEntity.class, id))
        .map(actor -> entries(List.of(actor)).get(0))
        .filter(actor -> actor.articles() > 0);
  }

  private List<ActorEntry> entries(List<ActorEntity> actors) {
    List<UUID> ids = actors.stream().map(actor -> actor.id).toList();
    Map<UUID, List<String>> aliases = aliases(ids);
    Map<UUID, Integer> articles = articles(ids);
    return actors.stream()
        .map(
            a ->
                new ActorEntry(
                    a.id,
                    a.name,
                    a.type,
                    a.country,
                    aliases.getOrDefault(a.id, List.of()).stream()
                        .filter(alias -> !NameKey.of(alias).equals(NameKey.of(a.name)))
                        .toList(),
                    articles.getOrDefault(a.id, 0)))
        .toList();
  }

  private Map<UUID, List<String>> aliases(List<UUID> actors) {
    Map<UUID, List<String>> aliases = new HashMap<>();
    for (Tuple row :
        rows(
            """
            select actor_id, min(alias) from actor_alias where actor_id in (:actors)
            group by actor_id, alias_key order by alias_key
            """,
            actors)) {
      aliases
          .computeIfAbsent(row.get(0, UUID.class), id -> new ArrayList<>())
          .add(row.get(1, String.class));
    }
    return aliases;
  }

  private Map<UUID, Integer> articles(List<UUID> actors) {
    Map<UUID, Integer> counts = new HashMap<>();
    for (Tuple row :
        rows(
            """
            select actor_id, cast(count(distinct article_id) as integer) from article_actor
            where actor_id in (:actors) group by actor_id
            """,
            actors)) {
      counts.put(row.get(0, UUID.class), row.get(1, Integer.class));
    }
    return counts;
  }

  @SuppressWarnings("unchecked")
  private List<Tuple> rows(String sql, List<UUID> actors) {
    return actors.isEmpty()
        ? List.of()
        : entities
            .createNativeQuery(sql, Tuple.class)
            .setParameter("actors", actors)
            .getResultList();
  }
}
