package io.claimledger.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Someone or something that acts in an article: a person, a state, an organization or an armed
 * group.
 *
 * @param name its fullest name in the article, unique there
 * @param known the name by which the ledger knows it in any article
 * @param country ISO 3166-1 alpha-2 code of the state it is or belongs to, or null
 * @param aliases the other names that this article uses for it, without pronouns
 * @param mentions every place where the article speaks of it, in text order
 */
public record Actor(
    String name,
    String known,
    ActorType type,
    @Nullable String country,
    List<String> aliases,
    List<Excerpt> mentions) {

  public Actor {
    aliases = List.copyOf(aliases);
    mentions = List.copyOf(mentions);
  }
}
