package io.claimledger.extract;

import io.claimledger.document.Dependency;
import java.util.ArrayList;
import java.util.List;

/**
 * Collects, from a trigger up to the root of its sentence, the words that attribute it or qualify
 * its certainty.
 */
final class Cues {

  private Cues() {}

  /** The cues that hold for a trigger, the nearest first. */
  static List<Cue> of(Passage passage, int trigger) {
    List<Cue> cues = new ArrayList<>();
    DependentCues dependents = new DependentCues(passage, cues);
    GovernorCues governors = new GovernorCues(passage, cues);
    dependents.at(trigger, trigger);
    boolean relative = false;
    for (Dependency edge : passage.syntax().pathToRoot(trigger)) {
      // What a relative clause tells is not claimed with the thing it describes.
      if (!(relative && edge.is("obj"))) {
        governors.through(edge);
      }
      relative |= edge.is("acl:relcl");
      dependents.at(edge.governor(), edge.dependent());
    }
    return cues;
  }
}
