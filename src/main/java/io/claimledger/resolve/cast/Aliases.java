package io.claimledger.resolve.cast;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Second names that an article gives: "Mohamed Hamdan Dagalo, known as Hemedti". */
final class Aliases {

  private static final Pattern LINK =
      Pattern.compile(
          "[,(\\s]*(?:(?:who is|is|was|and|or|also|better|widely|commonly|popularly|simply|often)\\s+)*"
              + "(?:(?:known|called|nicknamed|dubbed)(?:\\s+(?:as|by(?: his)?))?|alias|a\\.?k\\.?a\\.?|"
              + "nom de guerre|by the alias|by the nickname)[\\s“\"‘']*",
          Pattern.CASE_INSENSITIVE);
  private static final int WIDEST = 10;

  private Aliases() {}

  /** Two names of one person. */
  record Pair(PersonName name, PersonName alias) {}

  /** The pairs among the names of one sentence, in text order. */
  static List<Pair> find(Page page, List<PersonName> names) {
    List<PersonName> ordered = names.stream().sorted(PersonName.IN_TEXT_ORDER).toList();
    List<Pair> pairs = new ArrayList<>();
    for (int i = 1; i < ordered.size(); i++) {
      PersonName name = ordered.get(i - 1);
      PersonName alias = ordered.get(i);
      int from = name.last() + 1;
      int to = alias.first() - 1;
      boolean near = from <= to && to - from < WIDEST;
      if (near && LINK.matcher(page.text(name.sentence(), from, to)).matches()) {
        pairs.add(new Pair(name, alias));
      }
    }
    return pairs;
  }
}
