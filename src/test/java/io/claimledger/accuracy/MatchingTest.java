package io.claimledger.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimledger.model.Claim;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MatchingTest {

  private static final String ATTACK = "ATTACK";
  private static final String CLAUSE = "Ruritania shelled Strelsau on Monday";

  private final Sketch sketch = new Sketch(CLAUSE + ", and Elbonia bombed the port of Zenda.");
  private final GoldClaim shelled =
      sketch.gold(ATTACK, CLAUSE, Map.of("attacker", List.of("Ruritania")));

  private static Matching answeredBy(int claim) {
    return new Matching(Map.of(0, claim), Set.of(claim));
  }

  @Test
  void theClaimThatAgreesMostAnswers() {
    Claim bare = sketch.claim(ATTACK, CLAUSE);
    Claim full = sketch.claim(ATTACK, "shelled", sketch.role("attacker", "Ruritania"));

    assertThat(Matching.of(List.of(shelled), List.of(bare, full))).isEqualTo(answeredBy(1));
  }

  @Test
  void ofEqualClaimsTheOneThatSharesMoreTextAnswers() {
    Claim narrow = sketch.claim(ATTACK, "Monday");
    Claim wide = sketch.claim(ATTACK, CLAUSE);

    assertThat(Matching.of(List.of(shelled), List.of(narrow, wide))).isEqualTo(answeredBy(1));
  }

  @Test
  void aClaimThatIsTakenLeavesTheNextBestToAnother() {
    GoldClaim sameClause = sketch.gold(ATTACK, CLAUSE);
    Claim full = sketch.claim(ATTACK, CLAUSE, sketch.role("attacker", "Ruritania"));
    Claim bare = sketch.claim(ATTACK, "shelled");

    assertThat(Matching.of(List.of(shelled, sameClause), List.of(bare, full)).answers())
        .isEqualTo(Map.of(0, 1, 1, 0));
  }

  @Test
  void whereBothStandTheRequiredAnnotationIsAnswered() {
    GoldClaim optional = sketch.optional(ATTACK, CLAUSE);
    Claim claim = sketch.claim(ATTACK, CLAUSE);

    assertThat(Matching.of(List.of(optional, shelled), List.of(claim)).answers())
        .isEqualTo(Map.of(1, 0));
  }

  @Test
  void evidenceLongerThanAThousandAnswersNothing() {
    Sketch page = new Sketch("Ruritania shelled Strelsau. ".repeat(50));
    List<GoldClaim> gold = List.of(page.gold(ATTACK, "Ruritania shelled Strelsau"));
    Claim clause = page.claim(ATTACK, page.text().value().substring(0, 1000));
    Claim tooLong = page.claim(ATTACK, page.text().value().substring(0, 1001));

    assertThat(Matching.of(gold, List.of(clause))).isEqualTo(answeredBy(0));
    assertThat(Matching.of(gold, List.of(tooLong))).isEqualTo(new Matching(Map.of(), Set.of()));
  }
}
