package io.claimledger.resolve.cast;

import io.claimledger.document.ActorMention;
import io.claimledger.document.ActorMention.Kind;
import io.claimledger.model.ActorType;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What the reader has in mind at a point of the text: who was mentioned last, and who most. */
final class Discourse {

  private static final int MEMORY = 60;
  private static final double FADING = 0.85;
  private static final int FULL_WEIGHT = 2000;
  private static final double SHARE_OF_PERSON = 0.5;

  private final CastBuilder cast;
  private final Roles roles;
  private final Deque<ActorMention> recent = new ArrayDeque<>();
  private final Map<String, Double> salience = new HashMap<>();
  private final Map<String, Integer> lastSeen = new HashMap<>();
  private final Map<String, String> forces = new HashMap<>();
  private List<String> pair = List.of();
  private int pairEnds;
  private int count;
  private int sentence;

  Discourse(CastBuilder cast, Roles roles) {
    this.cast = cast;
    this.roles = roles;
  }

  void enter(int newSentence) {
    sentence = newSentence;
  }

  void see(ActorMention mention) {
    recent.addFirst(mention);
    if (recent.size() > MEMORY) {
      recent.removeLast();
    }
    count++;
    for (String actor : mention.actors()) {
      lastSeen.put(actor, count);
      raise(actor, mention.kind() == Kind.PLACE ? 0.5 : 1);
      String home = roles.home(actor);
      if (home != null && cast.identity(actor).type() == ActorType.PERSON) {
        raise(home, SHARE_OF_PERSON);
      }
    }
  }

  private void raise(String actor, double by) {
    // Later mentions weigh more, instead of fading all earlier ones at every sentence.
    salience.merge(actor, by * weight(), Double::sum);
  }

  private double weight() {
    return Math.pow(1 / FADING, Math.min(sentence, FULL_WEIGHT));
  }

  /** Remembers whose army or government was spoken of. */
  void force(String noun, String state) {
    forces.put(noun, state);
    forces.put("", state);
  }

  /** The state whose army, or whatever the noun is, was last spoken of. */
  @Nullable String force(String noun) {
    return forces.get(noun);
  }

  /** Remembers two states that the text joins, for so many sentences. */
  void pair(List<String> states, int sentences) {
    pair = List.copyOf(states);
    pairEnds = sentence + sentences;
  }

  /** The two states that the text joined a moment ago; none if it did not. */
  List<String> pair() {
    return sentence <= pairEnds ? pair : List.of();
  }

  /** Mentions before this point, the latest first. */
  Iterable<ActorMention> latest() {
    return recent;
  }

  int lastSeen(String actor) {
    return lastSeen.getOrDefault(actor, 0);
  }

  /** The latest actor that a test accepts, at most so many sentences back. */
  @Nullable String latest(int sentencesBack, Predicate<CastBuilder.Identity> test) {
    for (ActorMention mention : recent) {
      if (sentence - mention.sentence() > sentencesBack) {
        return null;
      }
      boolean one = mention.actors().size() == 1;
      if (one && test.test(cast.identity(mention.actors().get(0)))) {
        return mention.actors().get(0);
      }
    }
    return null;
  }

  /** The actors most in mind among those that a test accepts, the first the most. */
  List<String> salient(int most, Predicate<CastBuilder.Identity> test) {
    return salience.entrySet().stream()
        .filter(e -> accepts(test, e.getKey()))
        .sorted(
            Comparator.<Map.Entry<String, Double>>comparingDouble(e -> -e.getValue())
                .thenComparing(Map.Entry::getKey))
        .limit(most)
        .map(Map.Entry::getKey)
        .toList();
  }

  private boolean accepts(Predicate<CastBuilder.Identity> test, String actor) {
    CastBuilder.Identity identity = cast.identityOrNull(actor);
    return identity != null && test.test(identity);
  }

  int sentence() {
    return sentence;
  }
}
