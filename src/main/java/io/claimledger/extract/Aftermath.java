package io.claimledger.extract;

import io.claimledger.document.Dependency;
import io.claimledger.document.Syntax;
import io.claimledger.model.Modality;
import io.claimledger.model.Place;
import io.claimledger.model.TimeValue;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What goes on being told: the toll of an attack of the sentence before, "the strikes" once told
 * of. It takes day and place from there where its own sentence gives none.
 */
final class Aftermath {

  private static final int SENTENCES_BACK = 2;
  private static final int SINGLE_HAPPENING = 2;
  private static final Set<String> DEFINITE = Set.of("the", "this", "these", "that", "those");

  private Aftermath() {}

  /** The claim with the day and place of what was told last, if it carries that on. */
  static Candidate complete(Candidate candidate, List<Candidate> told) {
    boolean toll = candidate.rule().pack().cause() != null;
    boolean known = namesKnownAttack(candidate) || isAnother(candidate) || goesOn(candidate, told);
    if (!(toll || known) || candidate.isStatement() || isApart(candidate)) {
      return candidate;
    }
    Candidate result = candidate;
    for (int i = told.size() - 1; i >= 0; i--) {
      Candidate earlier = told.get(i);
      if (isHappening(earlier, candidate) && isNear(earlier, candidate, known)) {
        result = with(result, earlier);
      }
    }
    return result;
  }

  private static Candidate with(Candidate candidate, Candidate earlier) {
    boolean dated =
        candidate.time() != null
            || statesDate(candidate.passage())
            || hasDateBetween(earlier.passage(), candidate.passage());
    boolean placed = candidate.place() != null || statesPlace(candidate);
    @Nullable TimeValue time = dated || !isDay(earlier) ? candidate.time() : earlier.time();
    @Nullable Place place = placed ? candidate.place() : earlier.place();
    return candidate.with(candidate.roles(), time, place);
  }

  private static boolean isHappening(Candidate earlier, Candidate candidate) {
    return earlier.happening().equals(candidate.happening())
        && (earlier.modality() == Modality.ASSERTED || earlier.modality() == Modality.REPORTED);
  }

  private static boolean isNear(Candidate earlier, Candidate candidate, boolean known) {
    int here = candidate.passage().sentence().index();
    int there = earlier.passage().sentence().index();
    boolean together =
        known || earlier.passage().sentence().block() == candidate.passage().sentence().block();
    return together && here > there && here - there <= SENTENCES_BACK;
  }

  private static boolean isDay(Candidate earlier) {
    TimeValue time = earlier.time();
    return time != null
        && time.latest() != null
        && time.precision() != null
        && time.precision() <= SINGLE_HAPPENING;
  }

  /** What follows the telling of another day is not of the day before it. */
  private static boolean hasDateBetween(Passage earlier, Passage here) {
    return here.document().times().stream()
        .filter(t -> t.value().value() != null)
        .anyMatch(
            t ->
                t.sentence() > earlier.sentence().index()
                    && t.sentence() < here.sentence().index());
  }

  private static boolean statesDate(Passage passage) {
    return passage.times().stream()
        .filter(t -> t.value().value() != null)
        .anyMatch(t -> !isAside(passage, t.lastToken()));
  }

  /** "Said on Monday", "the raids, which began on Saturday": the day of something else. */
  private static boolean isAside(Passage passage, int token) {
    for (Dependency edge : passage.syntax().pathToRoot(token)) {
      if (edge.is("acl:relcl")) {
        return true;
      }
      if (passage.token(edge.governor()).isVerb()) {
        return passage.in("reporting-verbs", edge.governor());
      }
    }
    return false;
  }

  /** "Across the country" is a place too, though it has no name. */
  private static boolean statesPlace(Candidate candidate) {
    Passage passage = candidate.passage();
    return !new Grounds(passage).all().isEmpty()
        || passage.sentence().tokens().stream().anyMatch(t -> WIDE.contains(t.lemma()));
  }

  private static final Set<String> WIDE =
      Set.of("country", "nationwide", "countrywide", "elsewhere");

  /** Sums of a war, what is yet to come or not so: none of them the toll of one attack. */
  private static boolean isApart(Candidate candidate) {
    return switch (candidate.modality()) {
      case PLANNED, HYPOTHETICAL, DENIED -> true;
      case ASSERTED, REPORTED, ALLEGED, UNCONFIRMED -> isPerfect(candidate);
    };
  }

  /** "Have been killed": up to now. */
  private static boolean isPerfect(Candidate candidate) {
    Passage passage = candidate.passage();
    Syntax syntax = passage.syntax();
    int head = Evidence.clauseHead(passage, candidate.trigger());
    return syntax.children(head, "aux").stream()
        .anyMatch(
            a -> passage.token(a).pos().matches("VBP|VBZ") && passage.lemma(a).equals("have"));
  }

  /** An attack told in the sentence right after another of the same paragraph. */
  private static boolean goesOn(Candidate candidate, List<Candidate> told) {
    Passage here = candidate.passage();
    return here.rules().isCause(candidate.type())
        && !told.isEmpty()
        && told.get(told.size() - 1).type().equals(candidate.type())
        && told.get(told.size() - 1).passage().sentence().index() == here.sentence().index() - 1
        && told.get(told.size() - 1).passage().sentence().block() == here.sentence().block();
  }

  /** "Another raid left 13 dead", "a second missile hit the city". */
  private static boolean isAnother(Candidate candidate) {
    Passage passage = candidate.passage();
    return passage.rules().isCause(candidate.type())
        && candidate.words().stream()
            .filter(w -> passage.in("assaults", w) || passage.in("barrage-munitions", w))
            .boxed()
            .flatMap(w -> passage.syntax().children(w, "det", "amod").stream())
            .map(passage::lemma)
            .anyMatch(ANOTHER::contains);
  }

  private static final Set<String> ANOTHER =
      Set.of("another", "second", "third", "further", "separate", "subsequent", "other", "similar");

  /** "The strikes killed", "were destroyed in the attack". */
  private static boolean namesKnownAttack(Candidate candidate) {
    Passage passage = candidate.passage();
    return candidate.words().stream()
        .filter(w -> passage.in("assaults", w) && passage.token(w).isNoun())
        .anyMatch(
            w ->
                passage.syntax().children(w, "det").stream()
                        .map(passage::lemma)
                        .anyMatch(DEFINITE::contains)
                    && passage.syntax().children(w, "nmod", "nummod").isEmpty());
  }
}
