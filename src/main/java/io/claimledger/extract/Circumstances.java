package io.claimledger.extract;

import io.claimledger.document.ActorMention;
import io.claimledger.document.ActorMention.Kind;
import io.claimledger.document.Dependency;
import io.claimledger.document.PlaceMention;
import io.claimledger.document.Syntax;
import io.claimledger.document.TimeMention;
import io.claimledger.model.Actor;
import io.claimledger.model.ActorType;
import io.claimledger.model.Excerpt;
import io.claimledger.model.Place;
import io.claimledger.model.TimeValue;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** When and where: from the trigger's own phrase first, then from its clause, then its sentence. */
final class Circumstances {

  private static final Set<String> LOCATIVE =
      Set.of(
          "in",
          "near",
          "at",
          "outside",
          "around",
          "inside",
          "across",
          "over",
          "off",
          "along",
          "within",
          "throughout",
          "on",
          "to",
          "into",
          "from",
          "toward",
          "towards",
          "of",
          "between",
          "north",
          "south",
          "east",
          "west",
          "above",
          "beyond",
          "through",
          "against");
  private static final Set<String> WEAK = Set.of("from", "of", "against", "between");

  private final Passage passage;
  private final Syntax syntax;

  Circumstances(Passage passage) {
    this.passage = passage;
    this.syntax = passage.syntax();
  }

  /** When the thing said happened, as far as its clause says. */
  Optional<TimeValue> time(int trigger) {
    return passage.times().stream()
        .filter(t -> t.value().value() != null)
        .filter(t -> distance(trigger, t.firstToken(), t.lastToken()) < FAR)
        .min(
            Comparator.<TimeMention>comparingInt(
                    t -> distance(trigger, t.firstToken(), t.lastToken()))
                .thenComparingInt(t -> Math.abs(t.firstToken() - trigger)))
        .map(this::opened);
  }

  /** "since May": from then on. */
  private TimeValue opened(TimeMention mention) {
    TimeValue time = mention.value();
    String value = time.value();
    boolean since =
        mention.firstToken() > 1 && passage.lemma(mention.firstToken() - 1).equals("since");
    if (!since || value == null || value.contains("/")) {
      return time;
    }
    return new TimeValue(
        time.text(),
        time.type(),
        time.timex(),
        value + "/..",
        time.earliest(),
        null,
        time.precision());
  }

  private static final int FAR = 100;

  /** How many clauses lie between the trigger and a phrase: 0 in its own; FAR if another's. */
  private int distance(int trigger, int first, int last) {
    int best = FAR;
    for (int token = first; token <= last; token++) {
      best = Math.min(best, distance(trigger, token));
    }
    return best;
  }

  private int distance(int trigger, int token) {
    if (belongsTo(trigger, token)) {
      return 0;
    }
    int steps = 1;
    for (Dependency edge : syntax.pathToRoot(trigger)) {
      if (!carries(edge)) {
        return FAR;
      }
      if (belongsTo(edge.governor(), token)) {
        return steps;
      }
      steps++;
    }
    return FAR;
  }

  /** Whether a phrase hangs on a node with no other clause between. */
  private boolean belongsTo(int node, int token) {
    if (node == token) {
      return true;
    }
    for (Dependency edge : syntax.pathToRoot(token)) {
      if (edge.governor() == node) {
        return true;
      }
      if (isClause(edge.governor(), node) && !isOccasion(edge.governor(), node)) {
        return false;
      }
    }
    return false;
  }

  /** A phrase of another event's keeps to itself. */
  private boolean isClause(int token, int node) {
    return token != node
        && (passage.token(token).isVerb() && !passage.in("light-verbs", token)
            || EVENTS.contains(passage.lemma(token)));
  }

  /** "signed during a summit in June": the day of the occasion is the day of the deed. */
  private boolean isOccasion(int noun, int node) {
    return syntax.parent(noun).filter(edge -> edge.governor() == node).isPresent()
        && syntax.children(noun, "case").stream()
            .anyMatch(c -> passage.lemma(c).equals("during") || passage.lemma(c).equals("at"));
  }

  private static final Set<String> EVENTS =
      Set.of("meeting", "summit", "visit", "attack", "strike", "conference", "agreement", "talk");

  /** Whether a circumstance of the governor's clause holds for what hangs on it by this edge. */
  private boolean carries(Dependency edge) {
    if (edge.is("ccomp") || edge.is("parataxis")) {
      return !passage.in("reporting-verbs", edge.governor())
          && !passage.in("alleging-verbs", edge.governor())
          && !passage.in("denying-verbs", edge.governor());
    }
    return !edge.is("acl:relcl");
  }

  /** The smallest named place of the trigger's clause. */
  Optional<Place> place(int trigger) {
    List<PlaceMention> here =
        Stream.concat(passage.cast().places().stream(), states())
            .filter(p -> p.sentence() == passage.sentence().index())
            .filter(this::isLocative)
            .toList();
    Predicate<PlaceMention> strong = p -> !WEAK.contains(prepositionAt(p.head()));
    return nearest(trigger, here.stream().filter(strong).toList())
        .or(() -> nearest(trigger, here))
        .map(p -> joined(p, here));
  }

  /** States by name that the cast takes for actors, since here they may be ground all the same. */
  private Stream<PlaceMention> states() {
    return passage.cast().mentions().stream()
        .filter(m -> m.sentence() == passage.sentence().index())
        .filter(m -> m.kind() == Kind.NAME && m.actors().size() == 1)
        .filter(m -> GROUND.contains(prepositionAt(m.head())) || isVisited(m.head()))
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

  private static final Set<String> GROUND =
      Set.of("in", "inside", "across", "throughout", "within");
  private static final Set<String> JOURNEYS = Set.of("visit", "trip", "travel", "fly", "return");

  private boolean isVisited(int head) {
    return syntax
        .parent(head)
        .filter(
            edge ->
                (edge.is("obj") && passage.lemma(edge.governor()).equals("visit"))
                    || (prepositionAt(head).equals("to")
                        && JOURNEYS.contains(passage.lemma(edge.governor()))))
        .isPresent();
  }

  private Optional<PlaceMention> nearest(int trigger, List<PlaceMention> places) {
    return places.stream()
        .filter(p -> reach(trigger, p.head()) < FAR)
        .min(
            Comparator.<PlaceMention>comparingInt(p -> reach(trigger, p.head()))
                .thenComparingInt(p -> isState(p) ? 1 : 0)
                .thenComparingInt(p -> Math.abs(p.head() - trigger)));
  }

  /** As {@link #distance}, but a place said of a thing in the clause is the clause's too. */
  private int reach(int trigger, int token) {
    int distance = distance(trigger, token);
    return distance == FAR && syntax.isBelow(token, Evidence.clauseHead(passage, trigger))
        ? FAR - 1
        : distance;
  }

  private boolean isState(PlaceMention place) {
    return passage.actorAt(place.head()).isPresent();
  }

  private boolean isLocative(PlaceMention place) {
    return LOCATIVE.contains(prepositionAt(place.head()))
        || syntax
            .parent(place.head())
            .filter(e -> e.is("obj") && VISITING.contains(passage.lemma(e.governor())))
            .isPresent();
  }

  private static final Set<String> VISITING =
      Set.of(
          "visit",
          "enter",
          "reach",
          "leave",
          "target",
          "hit",
          "strike",
          "bomb",
          "shell",
          "isolate",
          "attack",
          "storm",
          "pound",
          "invade",
          "besiege",
          "liberate",
          "capture",
          "retake",
          "recapture",
          "seize");

  /** The preposition before a place, or before the phrase that it stands in. */
  private String prepositionAt(int head) {
    int token = head;
    for (int depth = 0; depth < 4; depth++) {
      Optional<Integer> marker =
          syntax.children(token, "case").stream()
              .filter(c -> !passage.token(c).pos().equals("POS"))
              .findFirst();
      if (marker.isPresent()) {
        return passage.lemma(marker.get());
      }
      Optional<Dependency> up = syntax.parent(token);
      if (up.isEmpty()
          || !(up.get().is("compound")
              || up.get().is("conj")
              || up.get().is("appos")
              || up.get().is("nmod")
              || up.get().is("amod")
              || up.get().is("dep"))) {
        return "";
      }
      token = up.get().governor();
    }
    return "";
  }

  /** "Jabla and Tartus": two places together stay as written. */
  private Place joined(PlaceMention place, List<PlaceMention> others) {
    Optional<PlaceMention> partner =
        others.stream()
            .filter(o -> o != place)
            .filter(o -> isConjunct(o.head(), place.head()) || isConjunct(place.head(), o.head()))
            .filter(
                o ->
                    Math.abs(o.firstToken() - place.lastToken()) == 2
                        || Math.abs(place.firstToken() - o.lastToken()) == 2)
            .findFirst();
    if (partner.isEmpty()) {
      return place.place();
    }
    int first = Math.min(place.firstToken(), partner.get().firstToken());
    int last = Math.max(place.lastToken(), partner.get().lastToken());
    Excerpt text = passage.document().excerpt(passage.sentence(), first, last);
    return new Place(text.text(), null, text);
  }

  private boolean isConjunct(int token, int head) {
    return syntax.children(head, "conj").contains(token);
  }
}
