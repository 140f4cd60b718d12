package io.claimledger.extract;

import java.util.ArrayList;
import java.util.List;

/** "The strikes killed ten": an event told of before keeps its actors where it is taken up. */
final class Antecedents {

  private static final int SENTENCES_BACK = 2;

  private Antecedents() {}

  /** The claim with the actors of the nearest earlier one of its type, if it names none itself. */
  static Candidate complete(Candidate candidate, List<Candidate> earlier) {
    if (!candidate.roles().isEmpty() || candidate.isStatement()) {
      return candidate;
    }
    List<Candidate> backwards = new ArrayList<>(earlier);
    java.util.Collections.reverse(backwards);
    return backwards.stream()
        .filter(other -> other.type().equals(candidate.type()))
        .filter(other -> isNear(other, candidate))
        .findFirst()
        .map(candidate::withRolesOf)
        .orElse(candidate);
  }

  private static boolean isNear(Candidate earlier, Candidate candidate) {
    int distance = candidate.passage().sentence().index() - earlier.passage().sentence().index();
    return distance > 0 && distance <= SENTENCES_BACK;
  }
}
