package io.claimledger.extract;

import io.claimledger.model.ActorType;
import io.claimledger.model.Quantity;
import io.claimledger.rules.RulePack.Cause;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Whose men fell, where the sentence says whom the attack was on but not whose they were. */
final class Struck {

  private Struck() {}

  /**
   * The one whom the nearest cause was aimed at, if those who fell may be his.
   *
   * @param here claims of the candidate's own sentence before it
   */
  static Optional<String> of(Candidate candidate, List<Candidate> here) {
    Cause cause = candidate.rule().pack().cause();
    return here.stream()
        .filter(other -> cause != null && other.type().equals(cause.type()))
        .filter(other -> other.passage() == candidate.passage())
        .min(Comparator.comparingInt(other -> Math.abs(other.trigger() - candidate.trigger())))
        .map(other -> aimedAt(other, candidate))
        .filter(names -> names.size() == 1)
        .map(names -> names.get(0))
        .filter(name -> mayBeOf(candidate, name));
  }

  private static List<String> aimedAt(Candidate attack, Candidate toll) {
    Cause cause = toll.rule().pack().cause();
    return attack.roles().stream()
        .filter(role -> cause == null || !cause.roles().containsValue(role.role()))
        .map(role -> role.name())
        .toList();
  }

  /** Soldiers are a state's and militants a group's; "45 of them" are anybody's. */
  private static boolean mayBeOf(Candidate candidate, String name) {
    Passage passage = candidate.passage();
    Optional<ActorType> type = passage.cast().actor(name).map(actor -> actor.type());
    String men =
        type.filter(t -> t == ActorType.COUNTRY).isPresent()
            ? "regulars"
            : type.filter(t -> t != ActorType.PERSON).isPresent() ? "irregulars" : "";
    return words(candidate).anyMatch(word -> isThem(candidate, word))
        || !men.isEmpty()
            && words(candidate).anyMatch(word -> passage.in(men, word))
            && words(candidate).noneMatch(word -> passage.in("foreigners", word));
  }

  /** Whether a token is "them" of "45 of them", nobody known. */
  static boolean isThem(Candidate candidate, int token) {
    Passage passage = candidate.passage();
    return candidate.rule().pack().cause() != null
        && passage.token(token).word().equalsIgnoreCase("them")
        && passage.actorAt(token).isEmpty();
  }

  private static IntStream words(Candidate candidate) {
    Quantity quantity = candidate.quantity();
    return IntStream.rangeClosed(1, candidate.passage().sentence().size())
        .filter(
            token ->
                quantity != null
                    && (overlaps(candidate, quantity, token)
                        || token > 2
                            && isThem(candidate, token)
                            && overlaps(candidate, quantity, token - 2)));
  }

  private static boolean overlaps(Candidate candidate, Quantity quantity, int token) {
    return quantity.text().span().overlaps(candidate.passage().token(token).span());
  }
}
