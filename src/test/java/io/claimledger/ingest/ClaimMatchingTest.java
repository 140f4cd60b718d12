package io.claimledger.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimledger.model.Bound;
import io.claimledger.model.Claim;
import io.claimledger.model.Excerpt;
import io.claimledger.model.Modality;
import io.claimledger.model.Quantity;
import io.claimledger.model.Span;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ClaimMatchingTest {

  private static Claim claim(String type, int start, int end, int trigger, String item) {
    Excerpt evidence = excerpt(start, end);
    Quantity quantity =
        new Quantity(excerpt(start, start + 1), null, null, Bound.EXACT, false, null, item);
    return new Claim(
        type,
        null,
        Modality.ASSERTED,
        List.of(),
        quantity,
        null,
        null,
        null,
        excerpt(trigger, trigger + 4),
        evidence,
        evidence,
        "a rule");
  }

  private static Excerpt excerpt(int start, int end) {
    return new Excerpt("x".repeat(end - start), new Span(start, end));
  }

  @Test
  void findsAClaimWhoseEvidenceGrew() {
    Claim before = claim("ATTACK", 10, 40, 15, "drone");
    Claim after = claim("ATTACK", 5, 60, 15, "drone");
    assertThat(ClaimMatching.match(List.of(before), List.of(after))).isEqualTo(Map.of(0, 0));
  }

  @Test
  void tellsTwoItemsOfOneTriggerApart() {
    List<Claim> before =
        List.of(
            claim("CASUALTIES", 0, 50, 20, "killed"), claim("CASUALTIES", 0, 50, 20, "wounded"));
    List<Claim> after = List.of(before.get(1), before.get(0));
    assertThat(ClaimMatching.match(before, after)).isEqualTo(Map.of(0, 1, 1, 0));
  }

  @Test
  void neverFindsOneClaimTwice() {
    Claim one = claim("ATTACK", 0, 50, 20, "drone");
    assertThat(ClaimMatching.match(List.of(one, one), List.of(one))).hasSize(1);
    assertThat(ClaimMatching.match(List.of(one), List.of(one, one))).hasSize(1);
  }

  @Test
  void keepsTypesAndPlacesApart() {
    Claim one = claim("ATTACK", 0, 50, 20, "drone");
    assertThat(ClaimMatching.match(List.of(one), List.of(claim("MEETING", 0, 50, 20, "drone"))))
        .isEmpty();
    assertThat(ClaimMatching.match(List.of(one), List.of(claim("ATTACK", 60, 90, 70, "drone"))))
        .isEmpty();
  }
}
