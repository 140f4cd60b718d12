package io.claimledger.extract;

import io.claimledger.model.Modality;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/** "The strikes killed ten": an event told of before keeps its actors where it is taken up. */
final class Antecedents {

  private static final int SENTENCES_BACK = 2;
  private static final Set<String> DEFINITE = Set.of("the", "this", "these", "that", "those");

  private Antecedents() {}

  /** The claim with the actors of the nearest earlier one of its type, where it takes that up. */
  static Candidate complete(Candidate candidate, List<Candidate> earlier) {
    if (!takesUp(candidate)) {
      return candidate;
    }
    List<Candidate> backwards = new ArrayList<>(earlier);
    Collections.reverse(backwards);
    return backwards.stream()
        .filter(other -> other.type().equals(candidate.type()))
        .filter(other -> isNear(other, candidate))
        .findFirst()
        .filter(other -> other.isKnownTo(candidate) || isGranted(other, candidate))
        .map(candidate::withRolesOf)
        .orElse(candidate);
  }

  /** What was only reported is granted by an article that goes on to speak of "the offensive". */
  private static boolean isGranted(Candidate other, Candidate candidate) {
    return other.modality() == Modality.REPORTED
        && candidate.modality() == Modality.ASSERTED
        && candidate.passage().token(candidate.trigger()).isNoun();
  }

  /** Whether it is an event with "the" that names nobody, or what such an event did. */
  private static boolean takesUp(Candidate candidate) {
    Passage passage = candidate.passage();
    int trigger = candidate.trigger();
    if (passage.token(trigger).isNoun()) {
      return candidate.roles().isEmpty() && isDefinite(passage, trigger);
    }
    return passage.fillers(trigger, "subject").stream()
        .anyMatch(subject -> passage.in("occasions", subject) && isDefinite(passage, subject));
  }

  private static boolean isDefinite(Passage passage, int noun) {
    return passage.syntax().children(noun, "nmod", "amod", "compound").isEmpty()
        && passage.syntax().children(noun, "det").stream()
            .map(passage::lemma)
            .anyMatch(DEFINITE::contains);
  }

  private static boolean isNear(Candidate earlier, Candidate candidate) {
    int distance = candidate.passage().sentence().index() - earlier.passage().sentence().index();
    return distance > 0 && distance <= SENTENCES_BACK;
  }
}
