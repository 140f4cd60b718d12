package io.claimledger.store;

import io.claimledger.query.ClaimEntry;
import io.claimledger.query.ClaimFilter;
import io.claimledger.query.ClaimQueries;
import io.claimledger.query.ExtractionChanges;
import io.claimledger.query.ExtractionChanges.Change;
import io.claimledger.query.Page;
import io.claimledger.query.PageKey;
import io.claimledger.query.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Finds claims in PostgreSQL. */
@ApplicationScoped
class ClaimReads implements ClaimQueries {

  private static final String AFTER =
      """
      (v.published_order <= %1$s
        and (v.published_order < %1$s
          or (v.article_id, v.position, v.claim_id) > (%2$s, %3$s, %4$s)))
      """;

  private final EntityManager entities;
  private final ActorAliases aliases;

  ClaimReads(EntityManager entities, ActorAliases aliases) {
    this.entities = entities;
    this.aliases = aliases;
  }

  @Override
  @Transactional
  @SuppressWarnings("unchecked")
  public Page<ClaimEntry> find(ClaimFilter filter, PageRequest page) {
    Conditions conditions = ClaimConditions.of(filter, aliases);
    PageKey after = page.after();
    if (after != null) {
      conditions.and(after(after, conditions));
    }
    Query query =
        entities.createNativeQuery(
            "select v.* from claim_version v join article a on a.id = v.article_id"
                + conditions.where()
                + " order by v.published_order desc, v.article_id, v.position, v.claim_id",
            ClaimVersionEntity.class);
    conditions.bindTo(query);
    List<ClaimVersionEntity> found = query.setMaxResults(page.limit() + 1).getResultList();
    return Page.of(found, page.limit(), ClaimReads::key).map(ClaimVersionEntity::entry);
  }

  private static PageKey key(ClaimVersionEntity v) {
    return PageKey.of(v.publishedOrder, v.article.id, v.position, v.claimId);
  }

  private static String after(PageKey key, Conditions conditions) {
    List<String> values = key.values();
    return AFTER.formatted(
        conditions.bind(Long.valueOf(values.get(0))),
        conditions.bind(UUID.fromString(values.get(1))),
        conditions.bind(Integer.valueOf(values.get(2))),
        conditions.bind(UUID.fromString(values.get(3))));
  }

  @Override
  @Transactional
  public Optional<ClaimEntry> claim(UUID id) {
    return ClaimVersionEntity.<ClaimVersionEntity>find("claimId = ?1 and supersededAt is null", id)
        .firstResultOptional()
        .map(ClaimVersionEntity::entry);
  }

  @Override
  @Transactional
  public Optional<ExtractionChanges> changes(UUID extractionId) {
    return ExtractionEntity.<ExtractionEntity>findByIdOptional(extractionId).map(this::changes);
  }

  private ExtractionChanges changes(ExtractionEntity extraction) {
    Map<UUID, ClaimEntry> after = versions("recordedBy", extraction.id);
    Map<UUID, ClaimEntry> before = versions("supersededBy", extraction.id);
    return new ExtractionChanges(
        extraction.id,
        extraction.articleId,
        extraction.extractorVersion,
        without(after, before),
        before.values().stream()
            .flatMap(
                old ->
                    Optional.ofNullable(after.get(old.id()))
                        .map(now -> new Change(old, now))
                        .stream())
            .toList(),
        without(before, after));
  }

  private Map<UUID, ClaimEntry> versions(String link, UUID extractionId) {
    Map<UUID, ClaimEntry> entries = new LinkedHashMap<>();
    ClaimVersionEntity.<ClaimVersionEntity>stream(link + " = ?1 order by position", extractionId)
        .map(ClaimVersionEntity::entry)
        .forEach(entry -> entries.put(entry.id(), entry));
    return entries;
  }

  private static List<ClaimEntry> without(
      Map<UUID, ClaimEntry> claims, Map<UUID, ClaimEntry> others) {
    return claims.values().stream().filter(c -> !others.containsKey(c.id())).toList();
  }
}
