package io.claimledger.resolve.cast;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An office that the article says someone holds.
 *
 * @param office the noun: president, minister, spokesman, general
 * @param modifiers the words that narrow it: prime, foreign, deputy
 * @param of the state or body that it belongs to, if told
 */
record Role(String office, Set<String> modifiers, @Nullable String of) {

  private static final Set<String> LEADERS =
      Set.of(
          "president",
          "premier",
          "chancellor",
          "leader",
          "king",
          "emir",
          "sultan",
          "ruler",
          "strongman",
          "dictator",
          "counterpart");
  private static final Set<String> LESSER =
      Set.of("vice", "deputy", "former", "then", "assistant", "late", "ousted", "first");
  private static final Set<String> EMPTY =
      Set.of(
          "new",
          "current",
          "top",
          "senior",
          "newly",
          "elected",
          "incoming",
          "outgoing",
          "the",
          "longtime",
          "then",
          "supreme",
          "paramount",
          "chief",
          "former",
          "army",
          "military");

  Role {
    modifiers = Set.copyOf(modifiers);
  }

  boolean isLeader() {
    boolean prime = office.equals("minister") && modifiers.contains("prime");
    boolean lesser = modifiers.stream().anyMatch(m -> m.matches("vice|deputy|former"));
    return (prime || LEADERS.contains(office)) && !lesser;
  }

  /** Whether a description ("the defence minister") can mean the holder of this office. */
  boolean fits(Role described) {
    if (described.of != null && of != null && !described.of.equals(of)) {
      return false;
    }
    if (described.of != null && of == null) {
      return false;
    }
    for (String lesser : LESSER) {
      if (modifiers.contains(lesser) && !described.modifiers.contains(lesser)) {
        return false;
      }
    }
    boolean same = same(office, described.office) && narrows(described);
    return same || (described.office.equals("leader") && isLeader());
  }

  private boolean narrows(Role described) {
    return described.modifiers.stream()
        .filter(m -> !EMPTY.contains(m))
        .allMatch(modifiers::contains);
  }

  private static boolean same(String office, String other) {
    return office.equals(other)
        || (isSpokes(office) && isSpokes(other))
        || (isHead(office) && isHead(other));
  }

  private static boolean isSpokes(String office) {
    return office.startsWith("spokes");
  }

  private static boolean isHead(String office) {
    return office.matches("chief|head|director|leader");
  }
}
