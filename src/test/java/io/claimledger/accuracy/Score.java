package io.claimledger.accuracy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Sums up over articles what a reading got right. */
final class Score {

  private final Map<String, Tally> claims = new TreeMap<>();
  private final Map<String, Map<String, Ratio>> slotsByType = new TreeMap<>();
  private final List<Finding> findings = new ArrayList<>();
  private Ratio whole = Ratio.NONE;
  private Tally actors = Tally.NONE;
  private Ratio dates = Ratio.NONE;

  void addClaim(String type, Tally outcome) {
    claims.merge(type, outcome, Tally::plus);
  }

  void addSlot(String type, String kind, boolean right) {
    slotsByType
        .computeIfAbsent(type, t -> new TreeMap<>())
        .merge(kind, Ratio.of(right), Ratio::plus);
  }

  void addWhole(boolean right) {
    whole = whole.plus(Ratio.of(right));
  }

  void addActor(Tally outcome) {
    actors = actors.plus(outcome);
  }

  void addDate(boolean right) {
    dates = dates.plus(Ratio.of(right));
  }

  void add(Finding finding) {
    findings.add(finding);
  }

  /** Claims by type, in the order of their names. */
  Map<String, Tally> claims() {
    return claims;
  }

  /** Claims of all types but statements. */
  Tally hardClaims() {
    return claims.entrySet().stream()
        .filter(e -> GoldClaim.isHard(e.getKey()))
        .map(Map.Entry::getValue)
        .reduce(Tally.NONE, Tally::plus);
  }

  /** Slots by their kind, over all types. */
  Map<String, Ratio> slots() {
    Map<String, Ratio> all = new TreeMap<>();
    slotsByType.values().stream()
        .flatMap(kinds -> kinds.entrySet().stream())
        .forEach(e -> all.merge(e.getKey(), e.getValue(), Ratio::plus));
    return all;
  }

  /** Slots by their kind, of one claim type. */
  Map<String, Ratio> slots(String type) {
    return slotsByType.getOrDefault(type, Map.of());
  }

  /** Hard claims found with every slot right, of those required. */
  Ratio whole() {
    return whole;
  }

  Tally actors() {
    return actors;
  }

  Ratio dates() {
    return dates;
  }

  List<Finding> findings() {
    return findings;
  }

  Stream<Finding> findings(Finding.Kind kind) {
    return findings.stream().filter(f -> f.kind() == kind);
  }
}
