package io.claimledger.extract;

import io.claimledger.model.Place;
import io.claimledger.model.Role;
import io.claimledger.model.TimeValue;
import io.claimledger.rules.RulePack.Cause;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Claims of a type that is the consequence of another, as casualties are of an attack, take from
 * the one that caused them, where the sentence says so ("an Elbonian strike on the town killed
 * two"), who did it, when and where.
 */
final class Consequences {

  private Consequences() {}

  static Candidate complete(Candidate candidate, List<Candidate> all) {
    Cause cause = candidate.rule().pack().cause();
    if (cause == null) {
      return candidate;
    }
    return cause.from().stream()
        .flatMap(from -> all.stream().filter(other -> causes(candidate, from, other)))
        .filter(other -> other.type().equals(cause.type()))
        .findFirst()
        .map(other -> completed(candidate, other, cause))
        .orElse(candidate);
  }

  private static boolean causes(Candidate consequence, String relation, Candidate cause) {
    return consequence.passage().fillers(consequence.trigger(), relation).contains(cause.trigger());
  }

  private static Candidate completed(Candidate candidate, Candidate other, Cause cause) {
    List<Role> roles = new ArrayList<>(candidate.roles());
    cause.roles().forEach((role, theirs) -> roles.addAll(taken(candidate, role, other, theirs)));
    @Nullable TimeValue time = candidate.time() != null ? candidate.time() : other.time();
    return candidate.with(roles, time, smaller(candidate.place(), other.place()));
  }

  /** "In Elbonia, a strike on Lysk killed two": of a state and a place in it, the place. */
  private static @Nullable Place smaller(@Nullable Place own, @Nullable Place others) {
    boolean within =
        own == null || own.country() != null && others != null && others.country() == null;
    return within ? others : own;
  }

  /** Whoever plays a role in the cause, unless the consequence names others in it, or them. */
  private static List<Role> taken(
      Candidate candidate, String role, Candidate other, String theirs) {
    if (!candidate.names(role).isEmpty()) {
      return List.of();
    }
    return other.roles().stream()
        .filter(r -> r.role().equals(theirs))
        .filter(r -> candidate.roles().stream().noneMatch(own -> own.name().equals(r.name())))
        .map(r -> new Role(role, r.name(), r.text()))
        .toList();
  }
}
