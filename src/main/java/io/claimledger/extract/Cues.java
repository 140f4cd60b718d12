package io.claimledger.extract;

import io.claimledger.document.Dependency;
import io.claimledger.model.ActorType;
import io.claimledger.model.Modality;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Collects, from a trigger up to the root of its sentence, the words that attribute it or qualify
 * its certainty.
 */
final class Cues {

  private Cues() {}

  /** The cues that hold for a trigger, the nearest first. */
  static List<Cue> of(Passage passage, int trigger) {
    List<Cue> cues = new ArrayList<>();
    Scope scope = new Scope(passage, trigger);
    DependentCues dependents = new DependentCues(passage);
    GovernorCues governors = new GovernorCues(passage);
    cues.addAll(dependents.at(trigger, trigger));
    if (isQuestion(passage)) {
      cues.add(Cue.without(trigger, Modality.HYPOTHETICAL));
    }
    for (Dependency edge : passage.syntax().pathToRoot(trigger)) {
      if (isAside(passage, edge, trigger)) {
        break;
      }
      scope.enter(edge);
      List<Cue> above = scope.isDescribed(edge) ? List.of() : governors.through(edge);
      above.stream().filter(scope::holds).forEach(cues::add);
      dependents.at(edge.governor(), edge.dependent()).stream()
          .filter(scope::holdsBeside)
          .forEach(cues::add);
    }
    for (String relation : List.of("claimed-by", "quoted-by")) {
      for (int teller : passage.fillers(trigger, relation)) {
        cues.add(new Cue(teller, OptionalInt.of(teller), Modality.REPORTED));
      }
    }
    List<Cue> merged = passage.tags().merge(cues, trigger);
    if (merged.stream().anyMatch(cue -> cue.speaker().isPresent())) {
      return merged;
    }
    List<Cue> labelled = new ArrayList<>(merged);
    label(passage, trigger).ifPresent(labelled::add);
    return labelled;
  }

  /** "UN: 200 killed in raid": the body or person before the colon says so; a state is a topic. */
  private static Optional<Cue> label(Passage passage, int trigger) {
    int end = passage.labelEnd();
    if (end < 2 || trigger <= end || !passage.token(end).word().equals(":")) {
      return Optional.empty();
    }
    int head = end - 1;
    boolean speaks =
        passage
            .actorAt(head)
            .flatMap(mention -> passage.cast().actor(mention.actors().get(0)))
            .map(actor -> actor.type() != ActorType.COUNTRY)
            .orElseGet(() -> passage.token(head).isNoun() && passage.in("speakers", head));
    return speaks && !passage.in("reporting-verbs", trigger)
        ? Optional.of(new Cue(head, OptionalInt.of(head), Modality.REPORTED))
        : Optional.empty();
  }

  private static boolean isQuestion(Passage passage) {
    return passage.token(passage.sentence().size()).word().equals("?");
  }

  /** "They will leave, he added": what is told to come is the leaving, not the adding. */
  private static boolean isAside(Passage passage, Dependency edge, int trigger) {
    return edge.is("parataxis")
        && edge.dependent() == trigger
        && passage.in("reporting-verbs", trigger)
        && !passage.in("reporting-verbs", edge.governor());
  }
}
