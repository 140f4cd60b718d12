package io.claimledger.extract.quantity;

import io.claimledger.rules.CountedNouns;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/** Joins two numbers into one range: "between 8,000 and 9,500", "15 to 20", "two or three". */
final class Ranges {

  private static final Set<String> PERCENT = Set.of("%", "percent");
  private static final int CHANGE_WITHIN = 6;
  private static final Set<String> CHANGES =
      Set.of(
          "rise",
          "grow",
          "increase",
          "fall",
          "drop",
          "go",
          "decline",
          "jump",
          "expand",
          "surge",
          "climb",
          "soar",
          "shrink",
          "decrease",
          "cut",
          "reduce",
          "raise",
          "up",
          "down",
          "swell",
          "double",
          "boost",
          "revise",
          "move",
          "change");

  private final CountedNouns nouns;

  Ranges(CountedNouns nouns) {
    this.nouns = nouns;
  }

  /** The number itself, or the range that it begins. */
  Numeral extend(Words words, Numeral low) {
    int join = afterUnit(words, low.last() + 1);
    if (low.vague() || low.share() || !joins(words, low, join) || Calendar.isDate(words, low)) {
      return low;
    }
    int next = nouns.currency(words.at(join + 1)).isPresent() ? join + 2 : join + 1;
    Optional<Numeral> high = NumberWords.read(words, next);
    if (high.isEmpty()
        || high.get().vague()
        || high.get().share()
        || areApart(words, low, high.get(), join)) {
      return low;
    }
    BigDecimal least = scaled(low, high.get());
    return least.compareTo(high.get().value()) < 0 ? low.upTo(high.get(), least) : low;
  }

  /** "Rose 5.3% to $41.20", "rose 5% to 12%": by how much, and to what. */
  private boolean areApart(Words words, Numeral low, Numeral high, int join) {
    boolean percent = join > low.last() + 1;
    boolean money = nouns.currency(words.at(high.first() - 1)).isPresent();
    boolean spent = nouns.currency(words.at(low.first() - 1)).isPresent();
    boolean other = percent && !PERCENT.contains(words.at(high.last() + 1));
    boolean changed =
        (percent || spent)
            && words.at(join).equals("to")
            && CHANGES.contains(words.lemma(low.first() - (spent ? 2 : 1)));
    boolean grown =
        CHANGES.contains(words.lemma(low.first() - 1))
            && high.value().compareTo(low.value().multiply(BigDecimal.TEN)) >= 0;
    return other || money && !spent || changed || grown;
  }

  /** Steps over the unit in "15% to 20%". */
  private static int afterUnit(Words words, int at) {
    return PERCENT.contains(words.at(at)) ? at + 1 : at;
  }

  private boolean joins(Words words, Numeral low, int join) {
    int before = low.first() - 1;
    if (nouns.currency(words.at(before)).isPresent()) {
      before--;
    }
    boolean between = words.at(before).equals("between");
    return switch (words.at(join)) {
      case "to" -> !isChange(words, before);
      case "and" -> between;
      case "or" -> !words.at(join + 1).equals("more");
      default -> words.isHyphen(join) && !isTelephone(words, low.last(), join + 1);
    };
  }

  /** "Rose from 300 to 500" says two numbers, not a range. */
  private static boolean isChange(Words words, int from) {
    if (!words.at(from).equals("from")) {
      return false;
    }
    for (int i = from - 1; i >= Math.max(1, from - CHANGE_WITHIN); i--) {
      if (CHANGES.contains(words.lemma(i)) || CHANGES.contains(words.at(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isTelephone(Words words, int low, int high) {
    return words.at(low).matches("\\d{3}") && words.at(high).matches("\\d{4}");
  }

  /** "Two to three million" begins at two million. */
  private static BigDecimal scaled(Numeral low, Numeral high) {
    boolean shares =
        low.scale().compareTo(BigDecimal.ONE) == 0
            && low.value().multiply(high.scale()).compareTo(high.value()) < 0;
    return shares ? low.value().multiply(high.scale()) : low.value();
  }
}
