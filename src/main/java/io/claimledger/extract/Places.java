package io.claimledger.extract;

import io.claimledger.document.ActorMention;
import io.claimledger.document.ActorMention.Kind;
import io.claimledger.document.Dependency;
import io.claimledger.document.PlaceMention;
import io.claimledger.document.Syntax;
import io.claimledger.model.Actor;
import io.claimledger.model.ActorType;
import io.claimledger.model.Excerpt;
import io.claimledger.model.Place;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Finds where: the smallest named place of the trigger's clause. */
final class Places {

  private final Passage passage;
  private final Syntax syntax;
  private final Clauses clauses;

  Places(Passage passage) {
    this.passage = passage;
    this.syntax = passage.syntax();
    this.clauses = new Clauses(passage);
  }

  /** The smallest named place of the trigger's clause. */
  Optional<Place> of(int trigger) {
    List<PlaceMention> here =
        Stream.concat(passage.cast().places().stream(), states()).filter(this::isLocative).toList();
    Predicate<PlaceMention> strong = p -> !isIn("weak-prepositions", prepositionAt(p.head())) || isLeft(p.head());
    return nearest(trigger, here.stream().filter(strong).toList())
        .or(() -> nearest(trigger, here))
        .map(p -> joined(p, here));
  }

  /** States by name that the cast takes for actors, since here they may be ground all the same. */
  private Stream<PlaceMention> states() {
    return passage.cast().mentions().stream()
        .filter(m -> m.kind() == Kind.NAME && m.actors().size() == 1)
        .filter(m -> isIn("ground-prepositions", prepositionAt(m.head())) || isVisited(m.head()))
        .flatMap(
            m ->
                passage
                    .cast()
                    .actor(m.actors().get(0))
                    .filter(a -> a.type() == ActorType.COUNTRY)
                    .map(a -> asPlace(m, a))
                    .stream());
  }

  private static PlaceMention asPlace(ActorMention mention, Actor state) {
    Place place = new Place(state.name(), state.country(), mention.text());
    return new PlaceMention(
        mention.sentence(), mention.firstToken(), mention.lastToken(), mention.head(), place);
  }

  /** A state that is entered or left, or to or from which somebody goes or is sent. */
  private boolean isVisited(int head) {
    Optional<Dependency> above = syntax.parent(head);
    if (above.isEmpty()) {
      return false;
    }
    int governor = above.get().governor();
    return switch (prepositionAt(head)) {
      case "" -> above.get().is("obj") && passage.in("entries", governor);
      case "to", "into" -> passage.in("journeys", governor);
      case "from", "out" -> isLeft(head);
      default -> false;
    };
  }

  /** Withdrawn from the town: what is left is where it happened. */
  private boolean isLeft(int head) {
    return Set.of("from", "out").contains(prepositionAt(head))
        && syntax.pathToRoot(head).stream()
            .filter(edge -> !isInPhrase(edge) || passage.token(edge.governor()).isVerb())
            .findFirst()
            .filter(edge -> passage.in("withdrawals", edge.governor()))
            .isPresent();
  }

  private Optional<PlaceMention> nearest(int trigger, List<PlaceMention> places) {
    return places.stream()
        .filter(p -> reach(trigger, p.head()) < Clauses.FAR)
        .min(
            Comparator.<PlaceMention>comparingInt(p -> reach(trigger, p.head()))
                .thenComparingInt(p -> isState(p) ? 1 : 0)
                .thenComparingInt(p -> Math.abs(p.head() - trigger)));
  }

  /** As {@link Clauses#distance}, but a place said of a thing in the clause is the clause's too. */
  private int reach(int trigger, int token) {
    int distance = clauses.distance(trigger, token);
    return distance == Clauses.FAR && syntax.isBelow(token, Evidence.clauseHead(passage, trigger))
        ? Clauses.FAR - 1
        : distance;
  }

  private boolean isState(PlaceMention place) {
    return passage.actorAt(place.head()).isPresent();
  }

  private boolean isLocative(PlaceMention place) {
    return isIn("locative-prepositions", prepositionAt(place.head()))
        || syntax.parent(place.head()).filter(this::isOfPlace).isPresent();
  }

  /** "captured the town", "the town was captured", "the town fell". */
  private boolean isOfPlace(Dependency edge) {
    return (edge.is("obj") || edge.relation().equals("nsubj:pass"))
            && passage.in("verbs-of-places", edge.governor())
        || edge.is("nsubj") && passage.in("verbs-of-place-subjects", edge.governor());
  }

  private boolean isIn(String lexicon, String lemma) {
    return passage.rules().in(lexicon, lemma);
  }

  private static final int NESTING = 4;

  /** The preposition before a place, or before the phrase that it stands in. */
  private String prepositionAt(int head) {
    int token = head;
    for (int depth = 0; depth < NESTING; depth++) {
      Optional<Integer> marker =
          syntax.children(token, "case").stream()
              .filter(c -> !passage.token(c).pos().equals("POS"))
              .findFirst();
      if (marker.isPresent()) {
        return passage.lemma(marker.get());
      }
      Optional<Dependency> up = syntax.parent(token).filter(Places::isInPhrase);
      if (up.isEmpty()) {
        return "";
      }
      token = up.get().governor();
    }
    return "";
  }

  private static boolean isInPhrase(Dependency edge) {
    return Stream.of("compound", "conj", "appos", "nmod", "amod", "dep").anyMatch(edge::is);
  }

  /** "Goma and Bukavu": two places together stay as written. */
  private Place joined(PlaceMention place, List<PlaceMention> others) {
    Optional<PlaceMention> partner =
        others.stream()
            .filter(o -> !o.equals(place))
            .filter(o -> isConjunct(o.head(), place.head()) || isConjunct(place.head(), o.head()))
            .filter(o -> isNextBut(o, place) || isNextBut(place, o))
            .findFirst();
    if (partner.isEmpty()) {
      return place.place();
    }
    int first = Math.min(place.firstToken(), partner.get().firstToken());
    int last = Math.max(place.lastToken(), partner.get().lastToken());
    Excerpt text = passage.document().excerpt(passage.sentence(), first, last);
    return new Place(text.text(), null, text);
  }

  /** Whether one word stands between two places. */
  private static boolean isNextBut(PlaceMention first, PlaceMention second) {
    return second.firstToken() - first.lastToken() == 2;
  }

  private boolean isConjunct(int token, int head) {
    return syntax.children(head, "conj").contains(token);
  }
}
