package io.claimledger.extract;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads words that stand for a number, as the least they allow: "dozens", "several hundred". */
final class VagueWords {

  private static final Map<String, Long> PLURALS =
      Map.of(
          "tens", 10L,
          "dozens", 24L,
          "scores", 40L,
          "hundreds", 100L,
          "thousands", 1_000L,
          "millions", 1_000_000L,
          "billions", 1_000_000_000L);
  private static final Map<String, Long> FEW =
      Map.of("couple", 2L, "few", 3L, "handful", 3L, "several", 3L);
  private static final Set<String> ARTICLES = Set.of("a", "the", "last", "past", "next", "another");

  private VagueWords() {}

  static Optional<Numeral> read(Words words, int at) {
    Long plural = PLURALS.get(words.at(at));
    if (plural != null) {
      return Optional.ofNullable(plural(words, at, plural));
    }
    if (words.at(at).equals("several")) {
      return Optional.of(few(words, at, at));
    }
    boolean article = ARTICLES.contains(words.at(at));
    if (article && words.are(at + 1, "score", "of")) {
      return Optional.of(Numeral.exact(at, at + 1, BigDecimal.valueOf(20)));
    }
    if (article && words.are(at + 1, "pair", "of") && words.isPlural(at + 3)) {
      return Optional.of(Numeral.exact(at, at + 1, BigDecimal.valueOf(2)));
    }
    return article && isFew(words, at + 1) ? Optional.of(few(words, at, at + 1)) : Optional.empty();
  }

  private static boolean isFew(Words words, int at) {
    return switch (words.at(at)) {
      case "few" -> !words.at(at + 1).equals("of");
      case "handful" -> words.at(at + 1).equals("of");
      case "couple" ->
          words.at(at + 1).equals("of")
              || words.isPlural(at + 1)
              || NumberWords.scale(words.at(at + 1)) != null;
      default -> false;
    };
  }

  /** "a couple of dozen", "several hundred thousand"; an article stays outside but for "a". */
  private static Numeral few(Words words, int first, int word) {
    int start = words.at(first).equals("a") || first == word ? first : word;
    Long least = FEW.get(words.at(word));
    Numeral few = Numeral.vague(start, word, least == null ? 0 : least);
    int scale = words.at(word + 1).equals("of") ? word + 2 : word + 1;
    return NumberWords.scale(words.at(scale)) == null
        ? few
        : NumberWords.scaled(
            words, new Numeral(start, scale - 1, few.value(), few.scale(), null, true, false));
  }

  private static @Nullable Numeral plural(Words words, int at, long least) {
    if (words.at(at).equals("scores") && !isCount(words, at)) {
      return null;
    }
    Numeral number = Numeral.vague(at, at, least);
    Long scale = NumberWords.scale(words.at(at + 2));
    while (words.at(number.last() + 1).equals("of") && scale != null) {
      number = number.times(BigDecimal.valueOf(scale), number.last() + 2);
      scale = NumberWords.scale(words.at(number.last() + 2));
    }
    return number;
  }

  /** "scores of", "scores more", "scores were killed"; not the scores of a match or test. */
  private static boolean isCount(Words words, int at) {
    return Set.of("of", "more", "were", "have").contains(words.at(at + 1))
        && words.pos(at).equals("NNS");
  }
}
