package io.claimledger.extract;

import io.claimledger.model.Quantity;
import io.claimledger.rules.Rule;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A bare number goes on with whom the number before it counts: of "six Elbonian soldiers were
 * killed and 14 wounded" both are Elbonia's.
 */
final class Ellipses {

  private static final Set<String> OTHERS = Set.of("other", "more", "another");

  private Ellipses() {}

  static Candidate complete(Candidate candidate, List<Candidate> all) {
    if (!isBare(candidate)) {
      return candidate;
    }
    return all.stream()
        .filter(other -> other.type().equals(candidate.type()) && other.counts())
        .filter(other -> other.trigger() < candidate.trigger() && isJoined(other, candidate))
        .filter(other -> !isBare(other))
        .filter(other -> other.source() == null || other.modality() == candidate.modality())
        .max(Comparator.comparingInt(Candidate::trigger))
        .map(candidate::withRolesOf)
        .orElse(candidate);
  }

  /** Whether it counts people of whom nothing is said but what befell them. */
  private static boolean isBare(Candidate candidate) {
    Quantity quantity = candidate.quantity();
    Rule.ItemRule item = candidate.rule().rule().item();
    return quantity != null
        && item != null
        && item.as() != null
        && candidate.passage().quantities().stream()
            .filter(q -> q.quantity().text().equals(quantity.text()))
            .anyMatch(q -> isNameless(q.quantity().item()));
  }

  private static boolean isNameless(@Nullable String item) {
    return item == null || OTHERS.contains(item);
  }

  private static boolean isJoined(Candidate one, Candidate two) {
    int between = two.trigger() - one.trigger();
    return one.passage() == two.passage() && between <= FARTHEST;
  }

  private static final int FARTHEST = 12;
}
