package io.claimledger.extract;

import io.claimledger.model.Place;
import io.claimledger.model.Role;
import io.claimledger.model.TimeValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Casualties take from the attack that caused them, where the sentence says so ("an Elbonian strike
 * on the town killed two"), who did it, when and where.
 */
final class Consequences {

  private static final List<String> CAUSES =
      List.of(
          "subject",
          "inherited-subject",
          "by-agent",
          "in",
          "from",
          "in-spell-of",
          "in-which",
          "left-by",
          "when-clause",
          "in-conjunct");

  private Consequences() {}

  static Candidate complete(Candidate candidate, List<Candidate> all) {
    if (!candidate.type().equals("CASUALTIES")) {
      return candidate;
    }
    return cause(candidate, all).map(attack -> completed(candidate, attack)).orElse(candidate);
  }

  private static Optional<Candidate> cause(Candidate candidate, List<Candidate> all) {
    return CAUSES.stream()
        .flatMap(relation -> all.stream().filter(other -> causes(candidate, relation, other)))
        .filter(other -> other.type().equals("ATTACK"))
        .findFirst();
  }

  private static boolean causes(Candidate casualties, String relation, Candidate attack) {
    return casualties.passage().fillers(casualties.trigger(), relation).contains(attack.trigger());
  }

  private static Candidate completed(Candidate candidate, Candidate attack) {
    List<Role> roles = new ArrayList<>(candidate.roles());
    if (candidate.names("perpetrator").isEmpty()) {
      attack.roles().stream()
          .filter(role -> role.role().equals("attacker"))
          .filter(role -> !candidate.names("victim").contains(role.name()))
          .forEach(role -> roles.add(new Role("perpetrator", role.name(), role.text())));
    }
    @Nullable TimeValue time = candidate.time() != null ? candidate.time() : attack.time();
    @Nullable Place place = candidate.place() != null ? candidate.place() : attack.place();
    return candidate.with(roles, time, place);
  }
}
