package io.claimledger.api;

import io.claimledger.model.Actor;
import io.claimledger.model.ActorType;
import io.claimledger.query.ArticleActor;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An actor as one article speaks of it.
 *
 * @param id of the ledger's actor
 * @param country ISO 3166-1 alpha-2 code, or null
 * @param aliases the other names that the article uses for it
 */
public record ArticleActorResponse(
    UUID id,
    String name,
    ActorType type,
    @Nullable String country,
    List<String> aliases,
    List<Part> mentions) {

  static ArticleActorResponse of(ArticleActor entry) {
    Actor actor = entry.actor();
    return new ArticleActorResponse(
        entry.id(),
        actor.name(),
        actor.type(),
        actor.country(),
        actor.aliases(),
        actor.mentions().stream().map(Part::of).toList());
  }
}
