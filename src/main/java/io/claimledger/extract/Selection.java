package io.claimledger.extract;

import io.claimledger.document.Syntax;
import io.claimledger.model.Modality;
import io.claimledger.model.Quantity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Of readings of the same words keeps the richest. */
final class Selection {

  private Selection() {}

  static List<Candidate> of(List<Candidate> candidates) {
    List<Candidate> byRichness = new ArrayList<>(candidates);
    byRichness.sort(Comparator.comparingInt(Candidate::richness).reversed());
    List<Candidate> kept = new ArrayList<>();
    for (Candidate candidate : byRichness) {
      Optional<Candidate> better = kept.stream().filter(k -> repeats(k, candidate)).findFirst();
      if (better.isEmpty()) {
        kept.add(candidate);
      } else if (isOtherFate(better.get(), candidate)) {
        kept.set(kept.indexOf(better.get()), better.get().asTotal());
      }
    }
    kept.removeIf(candidate -> candidate.isStatement() && isOnlyAttribution(candidate, kept));
    kept.sort(Comparator.comparingInt(Candidate::trigger));
    return kept;
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
    boolean nested =
        better.passage().syntax().isBelow(other.trigger(), better.trigger())
            || better.passage().syntax().isBelow(better.trigger(), other.trigger());
    return nested
        && !other.counts()
        && compatible(better, other)
        && !(better.isStatement() && isJoined(better, other));
  }

  /** "condemned the raid and urged calm": two things said. */
  private static boolean isJoined(Candidate one, Candidate other) {
    Syntax syntax = one.passage().syntax();
    return syntax.children(one.trigger(), "conj").contains(other.trigger())
        || syntax.children(other.trigger(), "conj").contains(one.trigger());
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
    return better.type().equals("CASUALTIES")
        && sameQuantity(better, other)
        && one != null
        && two != null
        && !Objects.equals(one.item(), two.item());
  }

  private static boolean sameQuantity(Candidate one, Candidate other) {
    return one.quantity() != null
        && other.quantity() != null
        && one.counts()
        && one.quantity().text().span().overlaps(other.quantity().text().span());
  }

  /** Whether all that one names in its roles the other names too. */
  private static boolean compatible(Candidate better, Candidate other) {
    return other.roles().stream()
        .allMatch(
            role ->
                better.names(role.role()).isEmpty()
                    || better.names(role.role()).contains(role.name()));
  }

  /** Whether all that a statement does is to give another claim its source. */
  private static boolean isOnlyAttribution(Candidate statement, List<Candidate> kept) {
    return kept.stream()
        .filter(claim -> claim.trigger() != statement.trigger() || !claim.isStatement())
        .anyMatch(claim -> attributes(statement, claim));
  }

  private static boolean attributes(Candidate statement, Candidate claim) {
    if (isAccording(statement)) {
      return claim.trigger() == statement.trigger()
          || claim.source() != null && statement.names("speaker").contains(claim.source().name())
          || isHead(claim, statement.trigger());
    }
    return (claim.modality() == Modality.REPORTED && !claim.isStatement()
            || isDocument(statement))
        && claim.cues().stream().anyMatch(cue -> cue.token() == statement.trigger())
        && (isDocument(statement) || isContent(statement.trigger(), claim));
  }

  /** "the release said": a paper passes on what others say. */
  private static boolean isDocument(Candidate statement) {
    Passage passage = statement.passage();
    return passage.fillers(statement.trigger(), "subject").stream()
        .anyMatch(subject -> passage.in("report-nouns", subject));
  }

  private static boolean isAccording(Candidate statement) {
    return statement.rule().rule().id().equals("according-to");
  }

  /** Whether a claim is what a verb of saying gives, and not a part of it. */
  private static boolean isContent(int verb, Candidate claim) {
    Syntax syntax = claim.passage().syntax();
    return syntax.children(verb, "ccomp").stream().anyMatch(content -> isHead(claim, content))
        || syntax
            .parent(verb)
            .filter(edge -> edge.is("parataxis") || edge.is("dep") || edge.is("ccomp"))
            .filter(edge -> isHead(claim, edge.governor()))
            .isPresent();
  }

  /** Whether a claim's trigger heads a clause, or is the subject or object of its head. */
  private static boolean isHead(Candidate claim, int head) {
    return Evidence.clauseHead(claim.passage(), claim.trigger()) == head;
  }
}
