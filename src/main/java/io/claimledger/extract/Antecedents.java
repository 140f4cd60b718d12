package io.claimledger.extract;

import io.claimledger.model.Modality;
import io.claimledger.model.Role;
import io.claimledger.rules.RulePack.Cause;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/** "The strikes killed ten": an event told of before keeps its actors where it is taken up. */
final class Antecedents {

  private static final int SENTENCES_BACK = 2;
  private static final Set<String> DEFINITE = Set.of("the", "this", "these", "that", "those");

  private Antecedents() {}

  /** The claim with the actors of the nearest earlier one of what it takes up. */
  static Candidate complete(Candidate candidate, List<Candidate> earlier) {
    if (!takesUp(candidate)) {
      return candidate;
    }
    List<Candidate> backwards = new ArrayList<>(earlier);
    Collections.reverse(backwards);
    List<Candidate> happened =
        backwards.stream()
            .filter(other -> other.happening().equals(candidate.happening()))
            .filter(other -> isNear(other, candidate))
            .toList();
    return happened.stream()
        .filter(other -> isOfOneSentence(other, happened.get(0)))
        .filter(other -> isKnown(other, candidate))
        .map(other -> with(candidate, other))
        .filter(completed -> completed != candidate)
        .findFirst()
        .orElse(candidate);
  }

  private static boolean isOfOneSentence(Candidate one, Candidate other) {
    return one.passage() == other.passage();
  }

  /** What was told as a fact or on anybody's word; who was only accused is not known to have. */
  private static boolean isKnown(Candidate earlier, Candidate candidate) {
    return earlier.modality() == Modality.REPORTED || earlier.isKnownTo(candidate);
  }

  /** A toll takes who did it from what happened, and not whom it befell. */
  private static Candidate with(Candidate candidate, Candidate earlier) {
    Cause cause = candidate.rule().pack().cause();
    if (cause == null) {
      return earlier.roles().isEmpty() ? candidate : candidate.withRolesOf(earlier);
    }
    List<Role> roles = new ArrayList<>(candidate.roles());
    cause
        .roles()
        .forEach(
            (role, theirs) ->
                roles.addAll(
                    doers(
                        candidate,
                        role,
                        earlier,
                        earlier.type().equals(cause.type()) ? theirs : role)));
    return roles.size() == candidate.roles().size()
        ? candidate
        : candidate.with(roles, candidate.time(), candidate.place());
  }

  private static List<Role> doers(
      Candidate candidate, String role, Candidate earlier, String theirs) {
    if (!candidate.names(role).isEmpty()) {
      return List.of();
    }
    return earlier.roles().stream()
        .filter(r -> r.role().equals(theirs))
        .filter(r -> candidate.roles().stream().noneMatch(own -> own.name().equals(r.name())))
        .map(r -> new Role(role, r.name(), r.text()))
        .toList();
  }

  /** Whether it is an event with "the" that names nobody, or what such an event did. */
  private static boolean takesUp(Candidate candidate) {
    Passage passage = candidate.passage();
    int trigger = candidate.trigger();
    Cause cause = candidate.rule().pack().cause();
    if (passage.token(trigger).isNoun() && cause == null) {
      return candidate.roles().isEmpty() && isDefinite(passage, trigger);
    }
    List<String> relations = cause == null ? SUBJECT : cause.from();
    return relations.stream()
        .flatMap(relation -> passage.fillers(trigger, relation).stream())
        .anyMatch(event -> isEvent(passage, event) && isDefinite(passage, event));
  }

  private static final List<String> SUBJECT = List.of("subject");

  private static boolean isEvent(Passage passage, int word) {
    return passage.in("occasions", word) || passage.in("assaults", word);
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
