package io.claimledger.accuracy;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.StringJoiner;
import java.util.TreeSet;

/** Writes the scores of both halves of {@code seeds/} side by side. */
final class MarkdownTables {

  private final Score development;
  private final Score heldOut;

  MarkdownTables(Score development, Score heldOut) {
    this.development = development;
    this.heldOut = heldOut;
  }

  /** Precision, recall and F1 of each claim type, of all but statements, and of actors. */
  String claims() {
    StringJoiner rows = table("claims", "P", "R", "F1", "wanted");
    for (String type : types()) {
      rows.add(row("`" + type + "`", tally(development, type), tally(heldOut, type)));
    }
    rows.add(row("all but statements", development.hardClaims(), heldOut.hardClaims()));
    rows.add(row("actors of the article", development.actors(), heldOut.actors()));
    return rows.toString();
  }

  /** How many slots of each kind are right, of the claims found in which the annotation has it. */
  String slots() {
    StringJoiner rows = table("slot", "right", "of");
    for (String kind : kinds()) {
      rows.add(row(kind, ratio(development, kind), ratio(heldOut, kind)));
    }
    rows.add(row("every slot, of all claims but statements", development.whole(), heldOut.whole()));
    rows.add(row("dates of the article", development.dates(), heldOut.dates()));
    return rows.toString();
  }

  private SortedSet<String> types() {
    SortedSet<String> types = new TreeSet<>(development.claims().keySet());
    types.addAll(heldOut.claims().keySet());
    return types;
  }

  private SortedSet<String> kinds() {
    SortedSet<String> kinds = new TreeSet<>(development.slots().keySet());
    kinds.addAll(heldOut.slots().keySet());
    return kinds;
  }

  private static Tally tally(Score score, String type) {
    return score.claims().getOrDefault(type, Tally.NONE);
  }

  private static Ratio ratio(Score score, String kind) {
    return score.slots().getOrDefault(kind, Ratio.NONE);
  }

  private static StringJoiner table(String first, String... columns) {
    StringJoiner head = new StringJoiner(" | ", "| ", " |").add(first);
    for (String half : List.of("development", "held out")) {
      for (String column : columns) {
        head.add(half + " " + column);
      }
    }
    return new StringJoiner("\n")
        .add(head.toString())
        .add("|---|" + "--:|".repeat(2 * columns.length));
  }

  private static String row(String name, Tally development, Tally heldOut) {
    return "| " + name + " | " + cells(development) + " | " + cells(heldOut) + " |";
  }

  private static String row(String name, Ratio development, Ratio heldOut) {
    return "| " + name + " | " + cells(development) + " | " + cells(heldOut) + " |";
  }

  private static String cells(Tally tally) {
    return String.format(
        Locale.ROOT,
        "%.2f | %.2f | %.2f | %d",
        tally.precision(),
        tally.recall(),
        tally.f1(),
        tally.right() + tally.missed());
  }

  private static String cells(Ratio ratio) {
    String share =
        ratio.of() == 0
            ? "–"
            : String.format(Locale.ROOT, "%.2f", (double) ratio.right() / ratio.of());
    return share + " | " + ratio.of();
  }

  /** The misreadings under a heading for each kind, each with what should be read instead. */
  static String misreadings(List<Misreading> all) {
    StringJoiner lines = new StringJoiner("\n");
    all.stream()
        .map(Misreading::kind)
        .distinct()
        .forEach(
            kind -> {
              lines.add("\n**" + kind + "**\n");
              all.stream().filter(m -> m.kind().equals(kind)).forEach(m -> lines.add(line(m)));
            });
    return lines.toString().strip();
  }

  private static String line(Misreading misreading) {
    return "- “" + misreading.text() + "” should give " + claims(misreading) + ".";
  }

  private static String claims(Misreading misreading) {
    if (misreading.expect().isEmpty()) {
      return "no `" + misreading.type() + "`";
    }
    StringJoiner claims = new StringJoiner("; and ");
    for (Map<String, String> claim : misreading.expect()) {
      StringJoiner fields = new StringJoiner(", ");
      claim.forEach((field, value) -> fields.add(field + " " + value));
      claims.add("`" + misreading.type() + "` with " + fields);
    }
    return claims.toString();
  }
}
