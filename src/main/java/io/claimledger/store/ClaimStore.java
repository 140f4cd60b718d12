package io.claimledger.store;

import io.claimledger.ingest.ClaimMatching;
import io.claimledger.model.Attribution;
import io.claimledger.model.Claim;
import io.claimledger.model.Role;
import io.claimledger.model.TimeValue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes an article's claims, inside the caller's transaction. */
@ApplicationScoped
class ClaimStore {

  private final EntityManager entities;

  ClaimStore(EntityManager entities) {
    this.entities = entities;
  }

  /**
   * Replaces the claims of an article: what is found again keeps its id, what changed or is lost is
   * superseded.
   *
   * @param actorIds the ledger's actors by their names in the article
   */
  void replace(
      ArticleEntity article,
      ExtractionEntity extraction,
      List<Claim> claims,
      Map<String, UUID> actorIds) {
    List<ClaimVersionEntity> fresh = new ArrayList<>();
    for (int i = 0; i < claims.size(); i++) {
      fresh.add(version(article, extraction, i, claims.get(i), actorIds));
    }
    List<ClaimVersionEntity> old = current(article);
    Map<Integer, Integer> found =
        ClaimMatching.match(old.stream().map(version -> version.content).toList(), claims);
    for (int i = 0; i < old.size(); i++) {
      Integer again = found.get(i);
      settle(old.get(i), again == null ? null : fresh.get(again), extraction);
    }
    insert(article, fresh);
  }

  private static void settle(
      ClaimVersionEntity old, @Nullable ClaimVersionEntity again, ExtractionEntity extraction) {
    if (again != null) {
      again.claimId = old.claimId;
      if (old.saysTheSame(again)) {
        old.position = again.position;
        old.extractorVersion = again.extractorVersion;
        again.id = old.id;
        return;
      }
    }
    old.supersededBy = extraction.id;
    old.supersededAt = extraction.finishedAt;
  }

  private void insert(ArticleEntity article, List<ClaimVersionEntity> fresh) {
    for (ClaimVersionEntity version : fresh) {
      if (version.claimId == null) {
        version.claimId = ClaimEntity.create(article.id);
      }
    }
    // A claim has one present version: the old ones must have gone before.
    entities.flush();
    fresh.stream().filter(version -> version.id == null).forEach(ClaimStore::persist);
    entities.flush();
  }

  private static void persist(ClaimVersionEntity version) {
    version.id = Ids.next();
    version.persist();
  }

  private static List<ClaimVersionEntity> current(ArticleEntity article) {
    return ClaimVersionEntity.list(
        "article = ?1 and supersededAt is null order by position", article);
  }

  private static ClaimVersionEntity version(
      ArticleEntity article,
      ExtractionEntity extraction,
      int position,
      Claim claim,
      Map<String, UUID> actorIds) {
    ClaimVersionEntity version = new ClaimVersionEntity();
    version.article = article;
    version.extractorVersion = extraction.extractorVersion;
    version.recordedBy = extraction.id;
    version.recordedAt = extraction.finishedAt;
    version.position = position;
    version.publishedOrder = article.publishedOrder;
    version.content = claim;
    version.roles.addAll(claim.roles().stream().map(role -> link(role, actorIds)).toList());
    setSource(version, claim.source(), actorIds);
    setTime(version, claim.time());
    return version;
  }

  private static RoleLink link(Role role, Map<String, UUID> actorIds) {
    return new RoleLink(role.role(), actorIds.get(role.name()), NameKey.of(role.name()));
  }

  private static void setSource(
      ClaimVersionEntity version, @Nullable Attribution source, Map<String, UUID> actorIds) {
    if (source != null) {
      version.sourceKey = NameKey.of(source.name());
      version.sourceActorId = actorIds.get(source.name());
    }
  }

  private static void setTime(ClaimVersionEntity version, @Nullable TimeValue time) {
    if (time != null) {
      version.earliest = time.earliest();
      version.latest = time.latest();
    }
  }
}
