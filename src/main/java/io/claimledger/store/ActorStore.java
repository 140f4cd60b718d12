package io.claimledger.store;

import io.claimledger.model.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** Writes the ledger's actors and what articles call them, inside the caller's transaction. */
@ApplicationScoped
class ActorStore {

  private static final long LOCK = 0x61_63_74_6f_72L;

  // Whoever stands still with the lock, as a machine that is paused does, loses it.
  private static final String TAKE_LOCK =
      """
      select set_config('idle_in_transaction_session_timeout', '20s', true)
      from (select pg_advisory_xact_lock(:key)) locked
      """;

  private static final String UPSERT =
      """
      insert into actor (id, name, type, country) values (:id, :name, :type, :country)
      on conflict on constraint actor_name_type_unique
        do update set country = coalesce(actor.country, excluded.country)
      returning id
      """;

  private static final String ALIAS =
      """
      insert into actor_alias (article_id, actor_id, alias, alias_key)
      values (:article, :actor, :alias, :key)
      on conflict on constraint actor_alias_pk do nothing
      """;

  private static final String ORPHANS =
      """
      delete from actor
      where not exists (select 1 from article_actor a where a.actor_id = actor.id)
        and not exists (select 1 from claim_role r where r.actor_id = actor.id)
        and not exists (select 1 from claim_version v where v.source_actor_id = actor.id)
      """;

  private final EntityManager entities;

  ActorStore(EntityManager entities) {
    this.entities = entities;
  }

  /** Waits until nobody else writes actors: one may be removed while another refers to it. */
  void lockAll() {
    entities.createNativeQuery(TAKE_LOCK).setParameter("key", LOCK).getSingleResult();
  }

  /**
   * Replaces the actors of an article.
   *
   * @return the ledger's ids by the name in the article
   */
  Map<String, UUID> replace(UUID articleId, List<Actor> actors) {
    forget(articleId);
    Map<String, UUID> ids = new HashMap<>();
    // Always in one order, so that two transactions cannot wait for each other.
    actors.stream()
        .sorted(Comparator.comparing(Actor::known).thenComparing(Actor::type))
        .forEach(actor -> ids.put(actor.name(), upsert(actor)));
    for (int i = 0; i < actors.size(); i++) {
      appear(articleId, i, actors.get(i), ids);
    }
    return ids;
  }

  void removeOrphans() {
    entities.createNativeQuery(ORPHANS).executeUpdate();
  }

  private void forget(UUID articleId) {
    for (String table : List.of("article_actor", "actor_alias")) {
      entities
          .createNativeQuery("delete from " + table + " where article_id = :id")
          .setParameter("id", articleId)
          .executeUpdate();
    }
  }

  private UUID upsert(Actor actor) {
    return (UUID)
        entities
            .createNativeQuery(UPSERT, UUID.class)
            .setParameter("id", Ids.next())
            .setParameter("name", NameKey.cut(actor.known()))
            .setParameter("type", actor.type().name())
            .setParameter("country", actor.country())
            .getSingleResult();
  }

  private void appear(UUID articleId, int position, Actor actor, Map<String, UUID> ids) {
    UUID id = ids.get(actor.name());
    entities
        .createNativeQuery(
            """
            insert into article_actor (article_id, position, actor_id, content)
            values (:article, :position, :actor, cast(:content as jsonb))
            """)
        .setParameter("article", articleId)
        .setParameter("position", position)
        .setParameter("actor", id)
        .setParameter("content", LedgerJson.write(actor))
        .executeUpdate();
    Stream.concat(Stream.of(actor.known(), actor.name()), actor.aliases().stream())
        .distinct()
        .forEach(
            alias ->
                entities
                    .createNativeQuery(ALIAS)
                    .setParameter("article", articleId)
                    .setParameter("actor", id)
                    .setParameter("alias", alias)
                    .setParameter("key", NameKey.of(alias))
                    .executeUpdate());
  }
}
