package io.claimledger.ingest;

import io.claimledger.model.Claim;
import io.claimledger.model.Quantity;
import io.claimledger.model.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/**
 * Finds a later extraction's claims among those of an earlier one: one to one, of the same type,
 * those first that share most of trigger, item and evidence.
 */
public final class ClaimMatching {

  private static final double ENOUGH_EVIDENCE = 0.5;

  private final List<Claim> before;
  private final Map<String, NavigableMap<Integer, List<Integer>>> byTypeAndStart = new HashMap<>();
  private final int longest;

  private ClaimMatching(List<Claim> before) {
    this.before = before;
    this.longest = before.stream().mapToInt(c -> c.evidence().span().length()).max().orElse(0);
    for (int i = 0; i < before.size(); i++) {
      Claim claim = before.get(i);
      byTypeAndStart
          .computeIfAbsent(claim.type(), t -> new TreeMap<>())
          .computeIfAbsent(claim.evidence().start(), s -> new ArrayList<>())
          .add(i);
    }
  }

  /** Index of a claim after by index of the same claim before; those not in it are new or lost. */
  public static Map<Integer, Integer> match(List<Claim> before, List<Claim> after) {
    ClaimMatching matching = new ClaimMatching(before);
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < after.size(); i++) {
      matching.addPairs(i, after.get(i), pairs);
    }
    pairs.sort(Comparator.comparingDouble(Pair::score).reversed());
    return oneToOne(pairs);
  }

  private static Map<Integer, Integer> oneToOne(List<Pair> pairs) {
    Map<Integer, Integer> matched = new HashMap<>();
    Set<Integer> taken = new HashSet<>();
    for (Pair pair : pairs) {
      if (!matched.containsKey(pair.before) && taken.add(pair.after)) {
        matched.put(pair.before, pair.after);
      }
    }
    return matched;
  }

  private void addPairs(int index, Claim after, List<Pair> pairs) {
    Span evidence = after.evidence().span();
    byTypeAndStart
        .getOrDefault(after.type(), new TreeMap<>())
        .subMap(evidence.start() - longest, true, evidence.end(), false)
        .values()
        .forEach(
            indexes ->
                indexes.stream()
                    .map(i -> new Pair(i, index, score(before.get(i), after)))
                    .filter(p -> p.score > 0)
                    .forEach(pairs::add));
  }

  private static double score(Claim before, Claim after) {
    double evidence = shared(before.evidence().span(), after.evidence().span());
    int trigger = before.trigger().span().overlaps(after.trigger().span()) ? 1 : 0;
    int item = Objects.equals(item(before), item(after)) ? 1 : 0;
    boolean same = evidence > 0 && (trigger > 0 || (item > 0 && evidence >= ENOUGH_EVIDENCE));
    return same ? 4 * trigger + 2 * item + evidence + closeness(before, after) : 0;
  }

  private static String item(Claim claim) {
    Quantity quantity = claim.quantity();
    return quantity == null ? "" : Objects.requireNonNullElse(quantity.item(), "");
  }

  /** Two items of one trigger are told apart by where they stand. */
  private static double closeness(Claim before, Claim after) {
    Quantity one = before.quantity();
    Quantity other = after.quantity();
    return one != null && other != null && one.text().span().overlaps(other.text().span()) ? 1 : 0;
  }

  private static double shared(Span one, Span other) {
    int common = Math.min(one.end(), other.end()) - Math.max(one.start(), other.start());
    int shorter = Math.min(one.length(), other.length());
    return common <= 0 ? 0 : (double) common / shorter;
  }

  private record Pair(int before, int after, double score) {}
}
