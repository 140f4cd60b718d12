package io.claimledger.extract;

import io.claimledger.document.ActorMention;
import io.claimledger.document.ActorMention.Kind;
import io.claimledger.document.PlaceMention;
import io.claimledger.model.Actor;
import io.claimledger.model.ActorType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The state that the sentences just before speak of most. */
final class Topic {

  private static final int SENTENCES_BACK = 4;
  private static final int OFTEN = 2;

  private final List<Passage> before = new ArrayList<>();

  void read(Passage passage) {
    before.add(passage);
  }

  /** The state named most often, by itself, its people or its places, but for these. */
  Optional<String> of(Passage here, Set<String> others) {
    Map<String, Integer> counts = new HashMap<>();
    before.stream().filter(p -> isNear(p, here)).forEach(p -> count(p, counts));
    count(here, counts);
    counts.keySet().removeAll(others);
    List<Map.Entry<String, Integer>> most =
        counts.entrySet().stream()
            .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
            .limit(2)
            .toList();
    boolean clear =
        !most.isEmpty()
            && most.get(0).getValue() >= OFTEN
            && (most.size() < 2 || most.get(0).getValue() > most.get(1).getValue());
    return clear ? Optional.of(most.get(0).getKey()) : Optional.empty();
  }

  private static boolean isNear(Passage earlier, Passage here) {
    int distance = here.sentence().index() - earlier.sentence().index();
    return distance > 0
        && distance <= SENTENCES_BACK
        && here.sentence().block() - earlier.sentence().block() <= 1;
  }

  private static void count(Passage passage, Map<String, Integer> counts) {
    for (ActorMention mention : passage.cast().mentions()) {
      if (mention.actors().size() == 1 && mention.kind() != Kind.PLACE) {
        state(passage, mention.actors().get(0)).ifPresent(s -> counts.merge(s, 1, Integer::sum));
      }
    }
    for (PlaceMention place : passage.cast().places()) {
      ofCountry(passage, place.place().country()).ifPresent(s -> counts.merge(s, 1, Integer::sum));
    }
  }

  /** The state of an actor: itself, or that which it serves. */
  static Optional<String> state(Passage passage, String name) {
    Optional<Actor> actor = passage.cast().actor(name);
    return actor.filter(a -> a.type() == ActorType.COUNTRY).isPresent()
        ? Optional.of(name)
        : actor
            .filter(a -> a.type() != ActorType.ARMED_GROUP)
            .flatMap(a -> ofCountry(passage, a.country()));
  }

  /** The state of this ISO code, if the text speaks of it. */
  static Optional<String> ofCountry(Passage passage, @Nullable String country) {
    return passage.cast().actors().stream()
        .filter(a -> country != null && a.type() == ActorType.COUNTRY)
        .filter(a -> Objects.equals(a.country(), country))
        .map(Actor::name)
        .findFirst();
  }
}
