package io.claimledger.extract;

import io.claimledger.document.Dependency;
import io.claimledger.document.PlaceMention;
import io.claimledger.document.Syntax;
import io.claimledger.model.Excerpt;
import io.claimledger.model.Place;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Finds where: the smallest named place of the trigger's clause. */
final class Places {

  private static final int LONGEST_FRAME = 6;
  private static final int LONGEST_LINK = 8;

  /** A clause after one of these tells of another occasion than the clause above it. */
  private static final Set<String> ELSEWHERE =
      Set.of("if", "unless", "until", "before", "although", "though", "because", "since", "while");

  private final Passage passage;
  private final Syntax syntax;
  private final Clauses clauses;
  private final Grounds grounds;
  private final ToldPlaces told;

  Places(Passage passage, Optional<Place> told) {
    this.told = new ToldPlaces(passage, told);
    this.passage = passage;
    this.syntax = passage.syntax();
    this.clauses = new Clauses(passage);
    this.grounds = new Grounds(passage);
  }

  /** The smallest named place of the trigger's clause, or the one that the clause is said of. */
  Optional<Place> of(int trigger) {
    List<PlaceMention> all = grounds.all();
    List<PlaceMention> here = all.stream().filter(p -> !isAround(p, all)).toList();
    Optional<Place> antecedent = toldOf(trigger, here);
    if (antecedent.isPresent()) {
      return antecedent;
    }
    return nearest(trigger, here.stream().filter(grounds::isFirm).toList())
        .or(() -> nearest(trigger, here))
        .map(p -> joined(p, all))
        .or(() -> antecedent(trigger))
        .or(() -> conjunct(trigger).flatMap(c -> nearest(c, here)).map(PlaceMention::place))
        .or(() -> here.isEmpty() ? told.of(trigger) : Optional.empty());
  }

  /** "11 were killed and 78 wounded in Tartus": the last of several holds the place for all. */
  private Optional<Integer> conjunct(int trigger) {
    return syntax.children(trigger, "conj").stream()
        .filter(c -> passage.token(c).pos().matches("VB[ND]"))
        .filter(c -> passage.token(trigger).pos().matches("VB[ND]"))
        .filter(
            c -> syntax.children(c, "nsubj").stream().allMatch(n -> passage.token(n).isNumber()))
        .findFirst();
  }

  private Optional<PlaceMention> nearest(int trigger, List<PlaceMention> places) {
    return places.stream()
        .filter(p -> reach(trigger, p.head()) < Clauses.FAR)
        .min(
            Comparator.<PlaceMention>comparingInt(p -> reach(trigger, p.head()))
                .thenComparingInt(p -> isState(p) ? 1 : 0)
                .thenComparingInt(p -> isFrame(p, trigger) ? 1 : 0)
                .thenComparingInt(p -> Math.abs(p.head() - trigger)));
  }

  /** As {@link Clauses#distance}, but a place said of a thing in the clause is the clause's too. */
  private int reach(int trigger, int token) {
    if (isTopic(trigger, token) || isOfSpeaker(trigger, token)) {
      return Clauses.FAR;
    }
    int distance = clauses.distance(trigger, token);
    int head = Evidence.clauseHead(passage, trigger);
    return distance == Clauses.FAR && syntax.isBelow(token, head) && !isElsewhere(token, head)
        ? Clauses.FAR - 1
        : distance;
  }

  /** "Talks in Paris on the crisis in Aleppo", "discussed the crisis in Aleppo". */
  private boolean isTopic(int trigger, int token) {
    for (Dependency edge : syntax.pathToRoot(token)) {
      int part = edge.dependent();
      if (part == trigger || syntax.isBelow(trigger, part)) {
        return false;
      }
      if (isSubjectMatter(edge) && !isBeforeDate(token) || isSeat(edge)) {
        return true;
      }
    }
    return false;
  }

  /** "A conference on aid to Elbonia in Lysk on Thursday": with its day comes its place. */
  private boolean isBeforeDate(int place) {
    return passage.times().stream()
        .anyMatch(t -> t.firstToken() > place && t.firstToken() <= place + 2);
  }

  private boolean isSubjectMatter(Dependency edge) {
    int above = edge.governor();
    boolean about =
        syntax.children(edge.dependent(), "case").stream()
            .anyMatch(c -> ABOUT.contains(passage.lemma(c)));
    return about && (passage.in("talks", above) || passage.in("discussing-words", above))
        || edge.is("obj") && passage.in("discussing-verbs", above);
  }

  private static final Set<String> ABOUT = Set.of("on", "about", "over", "regarding", "concerning");

  /** "The government in Jerusalem": where it sits, not where something happened. */
  private boolean isSeat(Dependency edge) {
    return edge.is("nmod")
        && passage.in("seated-bodies", edge.governor())
        && !isSpot(edge.governor())
        && syntax.children(edge.dependent(), "case").stream()
            .anyMatch(c -> passage.lemma(c).equals("in") && c == edge.governor() + 1);
  }

  /** "Near the ministry in Ruriton": its building. */
  private boolean isSpot(int body) {
    return syntax.children(body, "case").stream().anyMatch(c -> SPOTS.contains(passage.lemma(c)));
  }

  private static final Set<String> SPOTS =
      Set.of("near", "outside", "inside", "in", "at", "around", "behind", "into", "opposite");

  /** "Officials in Kinshasa speak of 3,000 dead". */
  private boolean isOfSpeaker(int trigger, int token) {
    for (Dependency edge : syntax.pathToRoot(token)) {
      if (edge.is("nsubj") && edge.dependent() != token && speaks(edge)) {
        return !syntax.isBelow(trigger, edge.dependent());
      }
    }
    return false;
  }

  private boolean speaks(Dependency edge) {
    int verb = edge.governor();
    return passage.in("speakers", edge.dependent())
        && (passage.in("reporting-verbs", verb)
            || passage.in("announcing-verbs", verb)
            || passage.lemma(verb).equals("speak"));
  }

  private boolean isElsewhere(int token, int head) {
    for (Dependency edge : syntax.pathToRoot(token)) {
      boolean apart =
          edge.is("advcl")
              && syntax.children(edge.dependent(), "mark").stream()
                  .anyMatch(m -> ELSEWHERE.contains(passage.lemma(m)));
      boolean other =
          (edge.is("conj") || edge.is("parataxis"))
              && !syntax.children(edge.dependent(), "nsubj").isEmpty();
      if (apart || other) {
        return true;
      }
      if (edge.governor() == head) {
        return false;
      }
    }
    return false;
  }

  private boolean isState(PlaceMention place) {
    return passage.actorAt(place.head()).isPresent();
  }

  /** "In the Gaza Strip, …": what opens the sentence is wider than what follows. */
  private boolean isFrame(PlaceMention place, int trigger) {
    return place.lastToken() <= LONGEST_FRAME
        && place.lastToken() < trigger
        && passage.lemma(place.lastToken() + 1).equals(",");
  }

  /** Whether another place lies in it: the region of "Hammouriyeh in Eastern Ghouta". */
  private boolean isAround(PlaceMention place, List<PlaceMention> all) {
    return all.stream()
        .filter(o -> o.lastToken() < place.firstToken())
        .anyMatch(o -> isLink(o.lastToken() + 1, place.firstToken() - 1));
  }

  private boolean isLink(int first, int last) {
    boolean inside =
        IntStream.rangeClosed(first, last)
            .mapToObj(passage::lemma)
            .anyMatch(w -> w.equals("in") || w.equals("of") || w.equals("near"));
    boolean comma = first == last && passage.lemma(first).equals(",");
    return last - first < LONGEST_LINK
        && (inside || comma)
        && IntStream.rangeClosed(first, last).allMatch(this::linksPlaces);
  }

  private boolean linksPlaces(int token) {
    return Set.of("in", "of", "the", ",", "capital", "near").contains(passage.lemma(token))
        || passage.token(token).pos().startsWith("JJ")
        || passage.rules().in("sides", passage.lemma(token))
        || passage.in("ground", token);
  }

  /** "Sittwe, where troops hold out": the place that a relative clause is said of. */
  private Optional<Place> antecedent(int trigger) {
    for (Dependency edge : syntax.pathToRoot(trigger)) {
      if (edge.is("acl:relcl")) {
        return where(edge.dependent())
            .flatMap(w -> lastBefore(w, edge.governor()))
            .map(PlaceMention::place)
            .or(() -> explained(edge));
      }
      if (edge.is("ccomp") || edge.is("advcl")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** "Lysk, a city that the army retook": the place that the noun explains. */
  private Optional<Place> explained(Dependency clause) {
    boolean taken = passage.in("verbs-of-places", clause.dependent());
    return syntax
        .parent(clause.governor())
        .filter(up -> taken && up.is("appos") && passage.in("ground", clause.governor()))
        .flatMap(up -> grounds.named(up.governor()));
  }

  /** "sent to Elbonia, where it keeps 800 men": the name before "where", if no place follows. */
  private Optional<Place> toldOf(int trigger, List<PlaceMention> here) {
    for (Dependency edge : syntax.pathToRoot(trigger)) {
      if (edge.is("acl:relcl")) {
        int clause = edge.dependent();
        return where(clause).isEmpty()
                || here.stream().anyMatch(p -> syntax.isBelow(p.head(), clause))
            ? Optional.empty()
            : grounds.named(edge.governor());
      }
      if (edge.is("ccomp") || edge.is("advcl")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** The word "where" of a clause, or the "which" of "in which". */
  private Optional<Integer> where(int verb) {
    return syntax.children(verb, "advmod", "obl").stream()
        .filter(
            c ->
                passage.lemma(c).equals("where")
                    || (passage.lemma(c).equals("which")
                        && syntax.children(c, "case").stream()
                            .anyMatch(p -> Set.of("in", "at", "on").contains(passage.lemma(p)))))
        .findFirst();
  }

  private Optional<PlaceMention> lastBefore(int where, int antecedent) {
    List<PlaceMention> before =
        passage.cast().places().stream()
            .filter(p -> p.lastToken() < where)
            .filter(p -> syntax.isBelow(p.head(), antecedent) || where - p.lastToken() <= 3)
            .toList();
    return before.stream()
        .max(Comparator.comparingInt(PlaceMention::lastToken))
        .map(p -> innermost(p, passage.cast().places()));
  }

  private PlaceMention innermost(PlaceMention place, List<PlaceMention> all) {
    return all.stream()
        .filter(o -> o.lastToken() < place.firstToken())
        .filter(o -> isLink(o.lastToken() + 1, place.firstToken() - 1))
        .findFirst()
        .orElse(place);
  }

  /** "Goma and Bukavu": two places together stay as written. */
  private Place joined(PlaceMention place, List<PlaceMention> others) {
    Optional<PlaceMention> partner =
        others.stream()
            .filter(o -> !o.equals(place))
            .filter(o -> isConjunct(o.head(), place.head()) || isConjunct(place.head(), o.head()))
            .filter(o -> areJoined(o, place) || areJoined(place, o))
            .findFirst();
    if (partner.isEmpty()) {
      return place.place();
    }
    int first = Math.min(place.firstToken(), partner.get().firstToken());
    int last = Math.max(place.lastToken(), partner.get().lastToken());
    Excerpt text = passage.document().excerpt(passage.sentence(), first, last);
    return new Place(text.text(), null, text);
  }

  private boolean areJoined(PlaceMention first, PlaceMention second) {
    return second.firstToken() - first.lastToken() == 2
        && passage.lemma(first.lastToken() + 1).equals("and");
  }

  private boolean isConjunct(int token, int head) {
    return syntax.children(head, "conj").contains(token);
  }
}
