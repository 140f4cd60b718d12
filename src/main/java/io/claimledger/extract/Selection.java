package io.claimledger.extract;

import io.claimledger.document.Syntax;
import io.claimledger.model.Quantity;
import io.claimledger.model.TimeValue;
import io.claimledger.rules.RulePack;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Of readings of the same words keeps the richest. */
final class Selection {

  private Selection() {}

  static List<Candidate> of(List<Candidate> candidates) {
    List<Candidate> byRichness = new ArrayList<>(oneReading(candidates));
    byRichness.sort(Comparator.comparingInt(Candidate::richness).reversed());
    List<Candidate> kept = new ArrayList<>();
    for (Candidate candidate : byRichness) {
      Optional<Candidate> better = kept.stream().filter(k -> repeats(k, candidate)).findFirst();
      if (better.isEmpty()) {
        kept.add(candidate);
      } else if (isClauseAround(candidate, better.get())) {
        Candidate around = candidate.withRolesOf(better.get());
        kept.set(
            kept.indexOf(better.get()),
            isPurpose(better.get()) ? around.joinedBy(better.get()) : around);
      } else if (isOtherFate(better.get(), candidate)) {
        kept.set(kept.indexOf(better.get()), better.get().asTotal());
      }
    }
    kept.removeIf(candidate -> candidate.isStatement() && Attributions.isAll(candidate, kept));
    kept.sort(Comparator.comparingInt(Candidate::trigger));
    return kept;
  }

  /**
   * "raided the base in the deadliest assault on the capital": the verb tells it, the noun more.
   */
  private static boolean isClauseAround(Candidate verb, Candidate noun) {
    return !noun.counts()
        && verb.passage().token(verb.trigger()).isVerb()
        && verb.trigger() != noun.trigger()
        && isBelow(noun, verb);
  }

  /** "flew to the capital, where he met", "travelled for talks with": all who met there. */
  private static boolean isPurpose(Candidate inner) {
    Passage passage = inner.passage();
    return passage.token(inner.trigger()).isVerb()
        || passage.syntax().children(inner.trigger(), "case").stream()
            .anyMatch(c -> passage.lemma(c).equals("for"));
  }

  /** Whether a claim of the same type already says what this one says. */
  private static boolean repeats(Candidate better, Candidate other) {
    if (!better.type().equals(other.type())) {
      return false;
    }
    if (better.trigger() == other.trigger()) {
      return !(better.counts() && other.counts()) || sameQuantity(better, other);
    }
    if (sameQuantity(better, other)) {
      return true;
    }
    if (isSubject(better, other) || isSubject(other, better)) {
      return !other.counts() || better.counts();
    }
    return nested(better, other)
        && !other.counts()
        && !isOfOtherThings(better, other)
        && compatible(better, other)
        && !(better.counts() && isMeans(better, other))
        && !(better.isStatement() && isJoined(better, other));
  }

  private static boolean nested(Candidate one, Candidate two) {
    return isBelow(one, two) || isBelow(two, one);
  }

  private static boolean isBelow(Candidate lower, Candidate upper) {
    return lower.passage().syntax().isBelow(lower.trigger(), upper.trigger())
        && !isCoordinate(lower, upper);
  }

  /** Two verbs that one actor joins by "and", each with an object of its own, tell two things. */
  private static boolean isCoordinate(Candidate lower, Candidate upper) {
    return lower
            .passage()
            .syntax()
            .parent(lower.trigger())
            .filter(edge -> edge.is("conj") && edge.governor() == upper.trigger())
            .isPresent()
        && !lower.passage().token(lower.trigger()).pos().equals("VBG")
        && !isOfEvent(lower)
        && !isOfEvent(upper)
        && hasOwnObject(lower)
        && hasOwnObject(upper);
  }

  /** "attacked the base, firing 30 shells": what was done, and with how many of what. */
  private static boolean isMeans(Candidate means, Candidate deed) {
    return means.passage().token(means.trigger()).pos().equals("VBG")
        && deed.passage().token(deed.trigger()).isVerb()
        && isBelow(means, deed)
        && hasOwnObject(means)
        && hasOwnObject(deed);
  }

  private static boolean hasOwnObject(Candidate candidate) {
    return !candidate
        .passage()
        .syntax()
        .children(candidate.trigger(), "obj", "nsubj:pass", "nsubj")
        .isEmpty();
  }

  /** Whether the subject is itself an event: of a strike all that it did is one claim. */
  private static boolean isOfEvent(Candidate candidate) {
    return candidate.passage().fillers(candidate.trigger(), "subject").stream()
        .anyMatch(subject -> candidate.passage().in("occasions", subject));
  }

  /** "condemned the raid and urged calm": two things said. */
  private static boolean isJoined(Candidate one, Candidate other) {
    Syntax syntax = one.passage().syntax();
    return syntax.children(one.trigger(), "conj").contains(other.trigger())
        || syntax.children(other.trigger(), "conj").contains(one.trigger());
  }

  /**
   * Whether each of two tells of things of its own: one army arrived as another left. Those who
   * share a role share one thing: a deal that was signed under an accord.
   */
  private static boolean isOfOtherThings(Candidate one, Candidate two) {
    return one.rule().pack().shared().isEmpty()
        && one.quantity() != null
        && two.quantity() != null
        && !one.quantity().text().span().overlaps(two.quantity().text().span());
  }

  /** Of rival types that read one thing at one trigger that which names most actors. */
  private static List<Candidate> oneReading(List<Candidate> candidates) {
    List<Candidate> byActors = new ArrayList<>(candidates);
    byActors.sort(Comparator.comparingInt((Candidate c) -> c.roles().size()).reversed());
    List<Candidate> kept = new ArrayList<>();
    for (Candidate candidate : byActors) {
      if (kept.stream().noneMatch(k -> isOneThing(k, candidate))) {
        kept.add(candidate);
      }
    }
    return kept;
  }

  private static boolean isOneThing(Candidate better, Candidate other) {
    return better.trigger() == other.trigger()
        && areRivals(better.rule().pack(), other.rule().pack())
        && better.quantity() != null
        && other.quantity() != null
        && better.quantity().text().span().overlaps(other.quantity().text().span());
  }

  private static boolean areRivals(RulePack one, RulePack two) {
    return one.rivals().contains(two.type()) || two.rivals().contains(one.type());
  }

  /** Whether one's trigger is the subject of the other's: the strike destroyed a depot. */
  private static boolean isSubject(Candidate noun, Candidate verb) {
    return noun.passage().fillers(verb.trigger(), "subject").contains(noun.trigger())
        || noun.passage().fillers(verb.trigger(), "inherited-subject").contains(noun.trigger());
  }

  /** "60 were killed and injured": one number for two fates is a total. */
  private static boolean isOtherFate(Candidate better, Candidate other) {
    Quantity one = better.quantity();
    Quantity two = other.quantity();
    return better.rule().pack().total() != null
        && !hasNumberBetween(better, other)
        && sameQuantity(better, other)
        && one != null
        && two != null
        && !Objects.equals(one.item(), two.item());
  }

  /** "70 were killed and dozens more wounded": the second fate has a number of its own. */
  private static boolean hasNumberBetween(Candidate one, Candidate other) {
    int first = Math.min(one.trigger(), other.trigger());
    int last = Math.max(one.trigger(), other.trigger());
    return one.passage().quantities().stream()
        .anyMatch(q -> q.firstToken() > first && q.lastToken() < last);
  }

  private static boolean sameQuantity(Candidate one, Candidate other) {
    return one.quantity() != null
        && other.quantity() != null
        && one.counts()
        && one.quantity().text().span().overlaps(other.quantity().text().span());
  }

  /** Whether all that one names in its roles the other names too. */
  private static boolean compatible(Candidate better, Candidate other) {
    TimeValue one = better.time();
    TimeValue two = other.time();
    boolean sameTime = one == null || two == null || one.equals(two);
    return sameTime
        && other.roles().stream()
            .allMatch(
                role ->
                    better.names(role.role()).isEmpty()
                        || better.names(role.role()).contains(role.name()));
  }
}
