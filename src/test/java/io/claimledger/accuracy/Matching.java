package io.claimledger.accuracy;

import io.claimledger.model.Claim;
import io.claimledger.model.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which claims answer which annotations, one to one: required annotations first, then the pairs
 * that agree most, then those that share most text.
 *
 * @param answers index of the claim that answers an annotation, by the annotation's index
 * @param excused indexes of the claims that are not false: matched, or over an optional annotation
 */
record Matching(Map<Integer, Integer> answers, Set<Integer> excused) {

  /** Evidence is a clause: what is longer than this many code points answers nothing. */
  static final int LONGEST_EVIDENCE = 1000;

  private static final Comparator<Pair> BEST_FIRST =
      Comparator.comparing(Pair::required)
          .thenComparingDouble(Pair::agreement)
          .thenComparingInt(Pair::overlap)
          .reversed()
          .thenComparingInt(Pair::gold)
          .thenComparingInt(Pair::found);

  private record Pair(boolean required, double agreement, int overlap, int gold, int found) {}

  static Matching of(List<GoldClaim> gold, List<Claim> found) {
    Map<Integer, Integer> answers = new HashMap<>();
    Set<Integer> excused = new HashSet<>();
    for (Pair pair : pairs(gold, found)) {
      if (!answers.containsKey(pair.gold) && excused.add(pair.found)) {
        answers.put(pair.gold, pair.found);
      }
    }
    for (int i = 0; i < found.size(); i++) {
      if (leansOnOptional(gold, found.get(i))) {
        excused.add(i);
      }
    }
    return new Matching(Map.copyOf(answers), Set.copyOf(excused));
  }

  private static List<Pair> pairs(List<GoldClaim> gold, List<Claim> found) {
    List<Pair> pairs = new ArrayList<>();
    for (int g = 0; g < gold.size(); g++) {
      List<Slot> slots = Slots.of(gold.get(g));
      for (int f = 0; f < found.size(); f++) {
        if (comparable(gold.get(g), found.get(f))) {
          pairs.add(pair(gold.get(g), slots, found.get(f), g, f));
        }
      }
    }
    pairs.sort(BEST_FIRST);
    return pairs;
  }

  private static Pair pair(GoldClaim gold, List<Slot> slots, Claim found, int g, int f) {
    long agreeing = slots.stream().filter(s -> s.right().test(found)).count();
    double agreement = (double) agreeing / Math.max(1, slots.size());
    return new Pair(gold.required(), agreement, overlap(gold, found), g, f);
  }

  private static boolean comparable(GoldClaim gold, Claim found) {
    return found.evidence().span().length() <= LONGEST_EVIDENCE && sameTypeAndPlace(gold, found);
  }

  private static boolean leansOnOptional(List<GoldClaim> gold, Claim found) {
    return gold.stream().anyMatch(g -> g.optional() && sameTypeAndPlace(g, found));
  }

  private static boolean sameTypeAndPlace(GoldClaim gold, Claim found) {
    return gold.type().equals(found.type()) && overlap(gold, found) > 0;
  }

  private static int overlap(GoldClaim gold, Claim found) {
    Span evidence = found.evidence().span();
    return Math.min(evidence.end(), gold.end()) - Math.max(evidence.start(), gold.start());
  }
}
