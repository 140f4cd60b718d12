package io.claimledger.document;

import io.claimledger.model.Actor;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Who and where: the actors and places of one document, with every mention of them. */
public record Cast(List<Actor> actors, List<ActorMention> mentions, List<PlaceMention> places) {

  public Cast {
    actors = List.copyOf(actors);
    mentions = List.copyOf(mentions);
    places = List.copyOf(places);
  }

  /** The same actors with the mentions and places of one sentence alone. */
  public Cast in(int sentence) {
    return new Cast(
        actors,
        mentions.stream().filter(m -> m.sentence() == sentence).toList(),
        places.stream().filter(p -> p.sentence() == sentence).toList());
  }

  /** The longest mention that covers a token. */
  public Optional<ActorMention> mentionAt(int sentence, int token) {
    return mentions.stream()
        .filter(m -> m.sentence() == sentence && m.covers(token))
        .max(Comparator.comparingInt(m -> m.lastToken() - m.firstToken()));
  }

  /** The longest name of a place that covers a token. */
  public Optional<PlaceMention> placeAt(int sentence, int token) {
    return places.stream()
        .filter(p -> p.sentence() == sentence && p.covers(token))
        .max(Comparator.comparingInt(p -> p.lastToken() - p.firstToken()));
  }

  /** The actor of this canonical name. */
  public Optional<Actor> actor(String name) {
    return actors.stream().filter(a -> a.name().equals(name)).findFirst();
  }
}
