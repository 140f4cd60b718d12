package io.claimledger.accuracy;

import io.claimledger.model.Actor;
import io.claimledger.model.Claim;
import io.claimledger.model.Excerpt;
import io.claimledger.model.Reading;
import io.claimledger.model.SourceText;
import io.claimledger.model.TimeValue;
import java.util.List;
import java.util.Set;

/** Holds one article's reading against its annotations. */
final class Scorer {

  /** The claim types that annotations speak of; all others are left out. */
  private static final Set<String> TYPES =
      Set.of(
          "MEETING",
          "AGREEMENT",
          "ARMS_TRANSFER",
          "TROOP_DEPLOYMENT",
          "CASUALTIES",
          "ATTACK",
          "STATEMENT");

  private final GoldArticle gold;
  private final Score score;

  private Scorer(GoldArticle gold, Score score) {
    this.gold = gold;
    this.score = score;
  }

  /** Adds to a score what one reading of one article got right and wrong. */
  static void add(Score score, GoldArticle gold, SourceText text, Reading reading) {
    Scorer scorer = new Scorer(gold, score);
    scorer.scoreClaims(reading.claims().stream().filter(c -> TYPES.contains(c.type())).toList());
    scorer.checkOffsets(text, reading.claims());
    if (!gold.actors().isEmpty()) {
      scorer.scoreActors(reading.actors());
    }
    gold.dates().forEach(date -> scorer.scoreDate(date, reading.times()));
  }

  private void scoreClaims(List<Claim> found) {
    Matching matching = Matching.of(gold.claims(), found);
    for (int i = 0; i < gold.claims().size(); i++) {
      GoldClaim wanted = gold.claims().get(i);
      Integer answer = matching.answers().get(i);
      if (wanted.optional()) {
        continue;
      }
      if (answer == null) {
        miss(wanted);
      } else {
        hit(wanted, found.get(answer));
      }
    }
    for (int i = 0; i < found.size(); i++) {
      if (!matching.excused().contains(i)) {
        score.addClaim(found.get(i).type(), Tally.FALSE);
        note(Finding.Kind.FALSE, found.get(i).type() + " '" + found.get(i).evidence().text() + "'");
      }
    }
  }

  private void miss(GoldClaim wanted) {
    score.addClaim(wanted.type(), Tally.MISSED);
    if (wanted.hard()) {
      score.addWhole(false);
    }
    note(Finding.Kind.MISSED, wanted.type() + " '" + wanted.evidence() + "'");
  }

  private void hit(GoldClaim wanted, Claim found) {
    score.addClaim(wanted.type(), Tally.RIGHT);
    boolean whole = true;
    for (Slot slot : Slots.of(wanted)) {
      boolean right = slot.right().test(found);
      whole &= right;
      score.addSlot(wanted.type(), slot.kind(), right);
      if (!right) {
        note(
            Finding.Kind.SLOT,
            wanted.type()
                + " "
                + slot.kind()
                + " wanted '"
                + slot.wanted()
                + "' in '"
                + wanted.evidence()
                + "'");
      }
    }
    if (wanted.hard()) {
      score.addWhole(whole);
    }
  }

  private void checkOffsets(SourceText text, List<Claim> claims) {
    for (Claim claim : claims) {
      Excerpt evidence = claim.evidence();
      if (evidence.end() > text.length() || !text.slice(evidence.span()).equals(evidence.text())) {
        note(Finding.Kind.OFFSET, evidence.span() + " '" + evidence.text() + "'");
      }
    }
  }

  private void scoreActors(List<Actor> found) {
    for (GoldArticle.Named wanted : gold.actors()) {
      boolean right = found.stream().anyMatch(a -> Names.same(a.name(), wanted.name()));
      score.addActor(right ? Tally.RIGHT : Tally.MISSED);
      if (!right) {
        note(Finding.Kind.ACTOR_MISSED, wanted.name());
      }
    }
    for (Actor actor : found) {
      if (gold.actors().stream().noneMatch(w -> Names.same(actor.name(), w.name()))) {
        score.addActor(Tally.FALSE);
        note(Finding.Kind.ACTOR_EXTRA, actor.name());
      }
    }
  }

  private void scoreDate(GoldArticle.Dated wanted, List<TimeValue> found) {
    boolean right = found.stream().anyMatch(time -> isDate(wanted, time));
    score.addDate(right);
    if (!right) {
      note(Finding.Kind.DATE_MISSED, wanted.text() + " = " + wanted.value());
    }
  }

  private static boolean isDate(GoldArticle.Dated wanted, TimeValue found) {
    String a = Names.plain(wanted.text());
    String b = Names.plain(found.text().text());
    return DateSpan.same(wanted.value(), found.value()) && (a.contains(b) || b.contains(a));
  }

  private void note(Finding.Kind kind, String about) {
    score.add(new Finding(kind, gold.id(), about));
  }
}
