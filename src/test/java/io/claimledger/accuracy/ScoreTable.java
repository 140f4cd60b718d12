package io.claimledger.accuracy;

import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;

/** Writes a score as a table for a person to read. */
final class ScoreTable {

  private final StringJoiner lines = new StringJoiner("\n", "", "\n");

  private ScoreTable() {}

  /** Precision, recall and F1 per claim type, slots over all and per type, actors and dates. */
  static String of(Score score) {
    ScoreTable table = new ScoreTable();
    score.claims().forEach(table::tally);
    table.tally("HARD TYPES", score.hardClaims());
    score.slots().forEach((kind, ratio) -> table.line("slot %-22s %s", kind, ratio));
    score.claims().keySet().forEach(type -> table.slots(type, score.slots(type)));
    table.line("whole hard claims right  %s", score.whole());
    Tally actors = score.actors();
    table.line(
        "%-18s P %.3f  R %.3f  F1 %.3f",
        "actors", actors.precision(), actors.recall(), actors.f1());
    table.line("%-18s R %s", "dates", score.dates());
    return table.lines.toString();
  }

  private void tally(String name, Tally tally) {
    line(
        "%-18s P %.3f  R %.3f  F1 %.3f   (%d right, %d false, %d missed)",
        name,
        tally.precision(),
        tally.recall(),
        tally.f1(),
        tally.right(),
        tally.falsely(),
        tally.missed());
  }

  private void slots(String type, Map<String, Ratio> slots) {
    StringJoiner cells = new StringJoiner("  ");
    slots.forEach((kind, ratio) -> cells.add(kind + " " + ratio));
    line("slots of %-18s %s", type, cells);
  }

  private void line(String format, Object... values) {
    lines.add(String.format(Locale.ROOT, format, values).stripTrailing());
  }
}
