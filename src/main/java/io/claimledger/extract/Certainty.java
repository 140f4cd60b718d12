package io.claimledger.extract;

import io.claimledger.model.Modality;
import java.util.List;
import java.util.Set;

/** Weighs the cues of a claim into one modality. */
final class Certainty {

  private Certainty() {}

  /** The first of these that any cue carries wins. */
  private static final List<Modality> STRONGEST_FIRST =
      List.of(
          Modality.UNCONFIRMED,
          Modality.DENIED,
          Modality.HYPOTHETICAL,
          Modality.PLANNED,
          Modality.ALLEGED,
          Modality.REPORTED);

  static Modality of(Passage passage, List<Cue> cues) {
    if (cues.stream().anyMatch(cue -> isWish(passage, cue))) {
      return Modality.HYPOTHETICAL;
    }
    if (unconfirmed(passage, cues)) {
      return Modality.UNCONFIRMED;
    }
    return STRONGEST_FIRST.stream()
        .filter(modality -> cues.stream().anyMatch(cue -> cue.modality() == modality))
        .findFirst()
        .orElse(Modality.ASSERTED);
  }

  /** Of "urged them not to attack" the attack is neither denied nor planned. */
  private static boolean isWish(Passage passage, Cue cue) {
    return cue.modality() == Modality.HYPOTHETICAL
        && (passage.in("demanding-verbs", cue.token())
            || passage.in("supposing-verbs", cue.token()));
  }

  /** "did not confirm that", "could not be verified", "neither confirmed nor denied". */
  private static boolean unconfirmed(Passage passage, List<Cue> cues) {
    return cues.stream()
            .anyMatch(
                cue ->
                    passage.in("confirming-verbs", cue.token())
                        && passage.syntax().hasChild(cue.token(), NO))
        || cues.stream().anyMatch(cue -> cue.modality() == Modality.UNCONFIRMED);
  }

  private static final Set<String> NO = Set.of("not", "n't", "n’t", "neither", "nor", "never");
}
