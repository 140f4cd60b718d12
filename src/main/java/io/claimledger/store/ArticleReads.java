package io.claimledger.store;

import io.claimledger.model.Actor;
import io.claimledger.model.Quantity;
import io.claimledger.model.TimeValue;
import io.claimledger.query.ArticleActor;
import io.claimledger.query.ArticleEntry;
import io.claimledger.query.ArticleFilter;
import io.claimledger.query.ArticleQueries;
import io.claimledger.query.ArticleSource;
import io.claimledger.query.Page;
import io.claimledger.query.PageKey;
import io.claimledger.query.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Finds articles in PostgreSQL. */
@ApplicationScoped
class ArticleReads implements ArticleQueries {

  private final EntityManager entities;

  ArticleReads(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  @Transactional
  @SuppressWarnings("unchecked")
  public Page<ArticleEntry> find(ArticleFilter filter, PageRequest page) {
    Conditions conditions = conditions(filter);
    PageKey after = page.after();
    if (after != null) {
      String order = conditions.bind(Long.valueOf(after.values().get(0)));
      String id = conditions.bind(UUID.fromString(after.values().get(1)));
      conditions.and(
          "(a.published_order <= %1$s and (a.published_order < %1$s or a.id > %2$s))"
              .formatted(order, id));
    }
    Query query =
        entities.createNativeQuery(
            "select a.* from article a"
                + conditions.where()
                + " order by a.published_order desc, a.id",
            ArticleEntity.class);
    conditions.bindTo(query);
    List<ArticleEntity> found = query.setMaxResults(page.limit() + 1).getResultList();
    return Page.of(found, page.limit(), a -> PageKey.of(a.publishedOrder, a.id))
        .map(ArticleEntity::entry);
  }

  private static Conditions conditions(ArticleFilter filter) {
    return new Conditions()
        .anyOf("lower(a.outlet) = lower(?)", filter.outlets())
        .and("a.published_on >= ?", filter.publishedFrom())
        .and("a.published_on <= ?", filter.publishedTo())
        .anyOf("a.status = ?", filter.statuses().stream().map(Enum::name).toList())
        .and("a.search @@ websearch_to_tsquery('english', ?)", filter.q());
  }

  @Override
  @Transactional
  public Optional<ArticleEntry> article(UUID id) {
    return Optional.ofNullable(entities.find(ArticleEntity.class, id)).map(ArticleEntity::entry);
  }

  @Override
  @Transactional
  @SuppressWarnings("unchecked")
  public Optional<String> text(UUID id) {
    List<String> found =
        entities
            .createNativeQuery("select text from article where id = :id", String.class)
            .setParameter("id", id)
            .getResultList();
    return found.stream().findFirst();
  }

  @Override
  @Transactional
  @SuppressWarnings("unchecked")
  public Optional<ArticleSource> source(UUID id) {
    List<Tuple> originals =
        entities
            .createNativeQuery(
                "select media_type, content from article_original where article_id = :id",
                Tuple.class)
            .setParameter("id", id)
            .getResultList();
    return originals.stream()
        .map(row -> new ArticleSource(row.get(0, String.class), row.get(1, byte[].class)))
        .findFirst()
        .or(() -> text(id).map(ArticleReads::plain));
  }

  private static ArticleSource plain(String text) {
    return new ArticleSource("text/plain;charset=UTF-8", text.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  @Transactional
  public Page<ArticleActor> actors(UUID id, PageRequest page) {
    return rows(
        "article_actor",
        "actor_id",
        id,
        page,
        row ->
            new ArticleActor(
                row.get(2, UUID.class),
                row.get(0, Integer.class),
                LedgerJson.read(row.get(1, String.class), Actor.class)));
  }

  @Override
  @Transactional
  public Page<TimeValue> dates(UUID id, PageRequest page) {
    return rows("article_date", "null", id, page, row -> content(row, TimeValue.class));
  }

  @Override
  @Transactional
  public Page<Quantity> quantities(UUID id, PageRequest page) {
    return rows("article_quantity", "null", id, page, row -> content(row, Quantity.class));
  }

  private static <T> T content(Tuple row, Class<T> type) {
    return LedgerJson.read(row.get(1, String.class), type);
  }

  @SuppressWarnings("unchecked")
  private <T> Page<T> rows(
      String table, String more, UUID id, PageRequest page, Function<Tuple, T> read) {
    List<Tuple> found =
        entities
            .createNativeQuery(
                "select position, cast(content as text), "
                    + more
                    + " as more from "
                    + table
                    + " where article_id = :id and position > :after order by position",
                Tuple.class)
            .setParameter("id", id)
            .setParameter("after", position(page.after()))
            .setMaxResults(page.limit() + 1)
            .getResultList();
    return Page.of(found, page.limit(), row -> PageKey.of(row.get(0))).map(read);
  }

  private static int position(@Nullable PageKey after) {
    return after == null ? -1 : Integer.parseInt(after.values().get(0));
  }
}
