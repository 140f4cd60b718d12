package io.claimledger.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimledger.model.Actor;
import io.claimledger.model.ActorType;
import io.claimledger.model.Bound;
import io.claimledger.model.Claim;
import io.claimledger.model.Excerpt;
import io.claimledger.model.Modality;
import io.claimledger.model.Reading;
import io.claimledger.model.Span;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ScorerTest {

  private static final String ATTACK = "ATTACK";

  private final Sketch sketch =
      new Sketch("Ruritania shelled Strelsau on Monday, and Elbonia bombed the port of Zenda.");
  private final GoldClaim shelled =
      sketch.gold(
          ATTACK, "Ruritania shelled Strelsau on Monday", Map.of("attacker", List.of("Ruritania")));

  private Score score(List<GoldClaim> gold, Claim... found) {
    return score(gold, List.of(), List.of(), reading(List.of(found), List.of()));
  }

  private Score score(
      List<GoldClaim> gold,
      List<GoldArticle.Named> actors,
      List<GoldArticle.Dated> dates,
      Reading reading) {
    Score score = new Score();
    GoldArticle article =
        new GoldArticle("t", "t.txt", LocalDate.of(2024, 1, 31), actors, dates, gold);
    Scorer.add(score, article, sketch.text(), reading);
    return score;
  }

  private static Reading reading(List<Claim> claims, List<Actor> actors) {
    return new Reading(claims, actors, List.of(), List.of(), List.of());
  }

  private static Actor actor(String name) {
    return new Actor(name, name, ActorType.COUNTRY, null, List.of(), List.of());
  }

  @Test
  void oneAnnotationIsAnsweredByOneClaimOnly() {
    Score score =
        score(List.of(shelled), sketch.claim(ATTACK, "shelled"), sketch.claim(ATTACK, "Strelsau"));

    assertThat(score.claims()).containsEntry(ATTACK, new Tally(1, 1, 0));
  }

  @Test
  void textThatDoesNotOverlapDoesNotAnswer() {
    Score score = score(List.of(shelled), sketch.claim(ATTACK, "Elbonia bombed the port"));

    assertThat(score.claims()).containsEntry(ATTACK, new Tally(0, 1, 1));
  }

  @Test
  void anotherTypeDoesNotAnswer() {
    Score score = score(List.of(shelled), sketch.claim("CASUALTIES", "shelled"));

    assertThat(score.claims())
        .containsEntry(ATTACK, new Tally(0, 0, 1))
        .containsEntry("CASUALTIES", new Tally(0, 1, 0));
  }

  @Test
  void whatIsOptionalIsNeitherRightNorWrong() {
    GoldClaim optional = sketch.optional(ATTACK, "Elbonia bombed the port");

    Score found =
        score(List.of(optional), sketch.claim(ATTACK, "bombed"), sketch.claim(ATTACK, "port"));

    assertThat(found.claims()).isEmpty();
    assertThat(score(List.of(optional)).claims()).isEmpty();
  }

  @Test
  void typesOfAnAnalystAreLeftOut() {
    assertThat(score(List.of(), sketch.claim("SANCTION", "shelled")).claims()).isEmpty();
  }

  @Test
  void aClaimIsWholeOnlyIfEverySlotIsRight() {
    Claim wrong = sketch.claim(ATTACK, "shelled", sketch.role("attacker", "Elbonia"));
    Score score = score(List.of(shelled), wrong);

    assertThat(score.whole()).isEqualTo(new Ratio(0, 1));
    assertThat(score.slots(ATTACK))
        .containsEntry("role:attacker", new Ratio(0, 1))
        .containsEntry("no extra", new Ratio(0, 1))
        .containsEntry("modality", new Ratio(1, 1));
    assertThat(score.findings(Finding.Kind.SLOT)).hasSize(2);
  }

  @Test
  void noFurtherActorMayStandInARoleThatIsFilled() {
    Claim extra =
        sketch.claim(
            ATTACK,
            "shelled",
            sketch.role("attacker", "Ruritania"),
            sketch.role("attacker", "Elbonia"),
            sketch.role("target", "Elbonia"));
    Claim elsewhere =
        sketch.claim(
            ATTACK,
            "shelled",
            sketch.role("attacker", "Ruritania"),
            sketch.role("target", "Elbonia"));

    assertThat(score(List.of(shelled), extra).slots())
        .containsEntry("role:attacker", new Ratio(1, 1))
        .containsEntry("no extra", new Ratio(0, 1));
    assertThat(score(List.of(shelled), elsewhere).slots())
        .containsEntry("no extra", new Ratio(1, 1));
  }

  @Test
  void aNumberIsRightInValueBoundItemAndVagueness() {
    GoldClaim dozens =
        quantified(new GoldQuantity(new BigDecimal("24"), Bound.AT_LEAST, "artillery shell", true));
    Claim bare = sketch.claim(ATTACK, "shelled");

    assertThat(
            score(
                    List.of(dozens),
                    Sketch.with(
                        bare,
                        sketch.quantity("24.0", Bound.AT_LEAST, true, "shell", "152mm shell")))
                .slots())
        .containsEntry("quantity.value", new Ratio(1, 1))
        .containsEntry("quantity.bound", new Ratio(1, 1))
        .containsEntry("quantity.item", new Ratio(1, 1))
        .containsEntry("quantity.vague", new Ratio(1, 1));
    assertThat(
            score(
                    List.of(dozens),
                    Sketch.with(bare, sketch.quantity("12", Bound.EXACT, false, "drone", "drone")))
                .slots())
        .containsEntry("quantity.value", new Ratio(0, 1))
        .containsEntry("quantity.bound", new Ratio(0, 1))
        .containsEntry("quantity.item", new Ratio(0, 1))
        .containsEntry("quantity.vague", new Ratio(0, 1));
    assertThat(score(List.of(dozens), bare).slots())
        .containsEntry("quantity.value", new Ratio(0, 1));
  }

  private GoldClaim quantified(GoldQuantity quantity) {
    return new GoldClaim(
        ATTACK,
        shelled.evidence(),
        shelled.start(),
        shelled.end(),
        Map.of(),
        quantity,
        null,
        null,
        List.of(),
        Modality.ASSERTED,
        false);
  }

  @Test
  void circumstancesAreAskedForWhereTheyAreAnnotated() {
    GoldClaim gold =
        new GoldClaim(
            ATTACK,
            shelled.evidence(),
            shelled.start(),
            shelled.end(),
            Map.of(),
            null,
            "2024-01-29",
            "Strelsau",
            List.of("residents", "Rupert Hentzau"),
            Modality.REPORTED,
            false);
    Claim bare = sketch.claim(ATTACK, "shelled");
    Claim right =
        sketch.with(
            bare, Modality.REPORTED, "2024-01-29", "the city of Strelsau", "Count Rupert Hentzau");
    Claim wrong = sketch.with(bare, Modality.DENIED, "2024-01-30", "Zenda", "Rupert");

    assertThat(score(List.of(gold), right).slots().values()).containsOnly(new Ratio(1, 1));
    assertThat(score(List.of(gold), wrong).slots())
        .containsEntry("date", new Ratio(0, 1))
        .containsEntry("place", new Ratio(0, 1))
        .containsEntry("modality", new Ratio(0, 1));
    assertThat(score(List.of(gold), bare).slots().values()).containsOnly(new Ratio(0, 1));
  }

  @Test
  void actorsCountBothWays() {
    Score score =
        score(
            List.of(),
            List.of(new GoldArticle.Named("United States"), new GoldArticle.Named("Ruritania")),
            List.of(),
            reading(List.of(), List.of(actor("U.S."), actor("Strelsau"))));

    assertThat(score.actors()).isEqualTo(new Tally(1, 1, 1));
  }

  @Test
  void aDateNeedsItsWordsAndItsDays() {
    List<GoldArticle.Dated> monday = List.of(new GoldArticle.Dated("Monday", "2024-01-29"));

    assertThat(dates(monday, "on Monday", "2024-01-29")).isEqualTo(new Ratio(1, 1));
    assertThat(dates(monday, "Monday", "2024-02-05")).isEqualTo(new Ratio(0, 1));
    assertThat(dates(monday, "Tuesday", "2024-01-29")).isEqualTo(new Ratio(0, 1));
  }

  private Ratio dates(List<GoldArticle.Dated> gold, String words, String value) {
    Reading reading =
        new Reading(List.of(), List.of(), List.of(sketch.time(words, value)), List.of(), List.of());
    return score(List.of(), List.of(), gold, reading).dates();
  }

  @Test
  void evidenceThatIsNotWhereItSaysIsNamed() {
    Claim claim = sketch.claim(ATTACK, "shelled");
    Excerpt moved = new Excerpt("shelled", new Span(11, 18));
    Claim wrong =
        new Claim(
            ATTACK,
            null,
            claim.modality(),
            List.of(),
            null,
            null,
            null,
            null,
            moved,
            moved,
            moved,
            "test/rule");

    assertThat(score(List.of(shelled), claim).findings(Finding.Kind.OFFSET)).isEmpty();
    assertThat(score(List.of(shelled), wrong).findings(Finding.Kind.OFFSET)).hasSize(1);
  }

  @Test
  void theTableShowsWhatWasCounted() {
    Score score =
        score(
            List.of(shelled, sketch.gold("STATEMENT", "the port")),
            sketch.claim(ATTACK, "shelled", sketch.role("attacker", "Ruritania")),
            sketch.claim(ATTACK, "Elbonia bombed"));

    assertThat(ScoreTable.of(score).lines())
        .contains(
            "ATTACK             P 0.500  R 1.000  F1 0.667   (1 right, 1 false, 0 missed)",
            "STATEMENT          P 0.000  R 0.000  F1 0.000   (0 right, 0 false, 1 missed)",
            "HARD TYPES         P 0.500  R 1.000  F1 0.667   (1 right, 1 false, 0 missed)",
            "slot role:attacker          1/1",
            "slots of ATTACK             modality 1/1  no extra 1/1  role:attacker 1/1",
            "whole hard claims right  1/1");
  }
}
