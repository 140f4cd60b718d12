package io.claimledger.resolve.cast;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Which words stand between quotation marks. */
final class Quotes {

  private final List<BitSet> quoted = new ArrayList<>();

  Quotes(Page page) {
    boolean open = false;
    int block = -1;
    for (Syntax s : page.syntax()) {
      if (s.sentence().block() != block) {
        open = false;
        block = s.sentence().block();
      }
      BitSet bits = new BitSet(s.size() + 1);
      for (int i = 1; i <= s.size(); i++) {
        open = after(s.word(i), open);
        bits.set(i, open);
      }
      quoted.add(bits);
    }
  }

  private static boolean after(String word, boolean open) {
    return switch (word) {
      case "“", "``", "«", "„" -> true;
      case "”", "''", "»" -> false;
      case "\"" -> !open;
      default -> open;
    };
  }

  boolean isQuoted(int sentence, int token) {
    return quoted.get(sentence).get(token);
  }
}
