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
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The places of a sentence that stand where something happens, by the words that lead to them. */
final class Grounds {

  private static final int NESTING = 4;

  private final Passage passage;
  private final Syntax syntax;

  Grounds(Passage passage) {
    this.passage = passage;
    this.syntax = passage.syntax();
  }

  /** Every place after a preposition of place or struck, entered or held by a verb. */
  List<PlaceMention> all() {
    return Stream.concat(passage.cast().places().stream(), states())
        .filter(this::isLocative)
        .toList();
  }

  /** Whether the preposition before it tells where rather than whence or of what. */
  boolean isFirm(PlaceMention place) {
    return !isIn("weak-prepositions", prepositionAt(place.head()))
        || isLeft(place.head())
        || isGround(place);
  }

  /** States by name that the cast takes for actors, since here they may be ground all the same. */
  private Stream<PlaceMention> states() {
    return passage.cast().mentions().stream()
        .filter(m -> m.kind() == Kind.NAME && m.actors().size() == 1)
        .filter(
            m ->
                firstOfSide(m) < m.firstToken()
                    || isIn("ground-prepositions", prepositionAt(m.head()))
                    || isVisited(m.head()))
        .flatMap(m -> asPlace(m).stream());
  }

  /** The state or place whose name has this head, which the words around it tell to be ground. */
  Optional<Place> named(int head) {
    Stream<PlaceMention> states =
        passage
            .actorAt(head)
            .filter(m -> m.kind() == Kind.NAME && m.actors().size() == 1)
            .flatMap(this::asPlace)
            .stream();
    return Stream.concat(passage.cast().places().stream(), states)
        .filter(p -> p.firstToken() <= head && head <= p.lastToken())
        .map(PlaceMention::place)
        .findFirst();
  }

  private Optional<PlaceMention> asPlace(ActorMention mention) {
    return passage
        .cast()
        .actor(mention.actors().get(0))
        .filter(actor -> actor.type() == ActorType.COUNTRY)
        .map(state -> asPlace(mention, state));
  }

  private PlaceMention asPlace(ActorMention mention, Actor state) {
    int first = firstOfSide(mention);
    boolean part = first < mention.firstToken();
    Excerpt text = passage.document().excerpt(passage.sentence(), first, mention.lastToken());
    Place place = new Place(part ? text.text() : state.name(), state.country(), text);
    return new PlaceMention(mention.sentence(), first, mention.lastToken(), mention.head(), place);
  }

  /** Where "southern and eastern Lebanon" begins; the state's own first token if it is whole. */
  private int firstOfSide(ActorMention state) {
    int first = state.firstToken();
    while (first > 1
        && (isIn("sides", passage.lemma(first - 1))
            || (first > 2
                && passage.lemma(first - 1).equals("and")
                && first < state.firstToken()
                && isIn("sides", passage.lemma(first - 2))))) {
      first--;
    }
    return first;
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
            .map(Dependency::governor)
            .filter(up -> passage.token(up).isVerb() || passage.in("withdrawals", up))
            .findFirst()
            .filter(up -> passage.in("withdrawals", up))
            .isPresent();
  }

  private boolean isLocative(PlaceMention place) {
    return !isDirection(place.head())
        && (isIn("locative-prepositions", prepositionAt(place.head())) || isGround(place));
  }

  /** "From the direction of Lysk": nothing is said to have happened there. */
  private boolean isDirection(int head) {
    return syntax
        .parent(head)
        .filter(up -> up.governor() != 0 && passage.lemma(up.governor()).equals("direction"))
        .filter(up -> prepositionAt(up.governor()).equals("from"))
        .isPresent();
  }

  private boolean isGround(PlaceMention place) {
    return syntax.parent(first(seat(place.head()))).filter(this::isOfPlace).isPresent();
  }

  /** "captured the town", "the town was captured", "the town fell". */
  private boolean isOfPlace(Dependency edge) {
    return (edge.is("obj") || edge.relation().equals("nsubj:pass"))
            && passage.in("verbs-of-places", edge.governor())
        || edge.is("nsubj") && passage.in("verbs-of-place-subjects", edge.governor())
        || isControlled(edge);
  }

  /** "took control of the town", where the parser hangs the town on the verb. */
  private boolean isControlled(Dependency edge) {
    return edge.is("obl")
        && marker(edge.dependent()).equals("of")
        && syntax.children(edge.governor(), "obj").stream()
            .anyMatch(thing -> passage.lemma(thing).equals("control"));
  }

  /** Of "Sake and Minova" the first, on which the others hang. */
  private int first(int token) {
    return syntax.parent(token).filter(e -> e.is("conj")).map(Dependency::governor).orElse(token);
  }

  /** The noun that a name explains, as in "the town of Bosso", "the Minembwe airstrip". */
  private int seat(int head) {
    int token = head;
    for (int depth = 0; depth < NESTING; depth++) {
      Optional<Dependency> up = syntax.parent(token);
      if (up.isEmpty() || !explains(token, up.get())) {
        return token;
      }
      token = up.get().governor();
    }
    return token;
  }

  private boolean explains(int token, Dependency edge) {
    boolean ground =
        passage.in("ground", edge.governor())
            || passage.lemma(edge.governor()).equals("control")
            || isIn("sides", passage.lemma(edge.governor()));
    boolean beside = edge.is("appos") && edge.governor() == edge.dependent() - 1;
    return ground
        && (beside || edge.is("compound") || (edge.is("nmod") && marker(token).equals("of")));
  }

  private boolean isIn(String lexicon, String lemma) {
    return passage.rules().in(lexicon, lemma);
  }

  /** Prepositions that the tagger takes for adverbs. */
  private static final Set<String> AROUND = Set.of("around", "near", "outside", "inside");

  private String marker(int token) {
    return syntax.children(token, "case", "advmod").stream()
        .filter(c -> !passage.token(c).pos().equals("POS"))
        .filter(c -> !passage.token(c).pos().startsWith("RB") || AROUND.contains(passage.lemma(c)))
        .findFirst()
        .map(passage::lemma)
        .orElse("");
  }

  /** The preposition before a place, or before the phrase that it stands in. */
  private String prepositionAt(int head) {
    int token = seat(head);
    if (isIn("sides", passage.lemma(token))) {
      return "near";
    }
    for (int depth = 0; depth < NESTING; depth++) {
      String marker = marker(token);
      if (!marker.isEmpty()) {
        return marker;
      }
      Optional<Dependency> up = syntax.parent(token).filter(Grounds::isInPhrase);
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
}
