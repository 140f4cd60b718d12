package io.claimledger.extract.quantity;

import io.claimledger.rules.CountedNouns;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads money: "$1.5 billion in aid", "3,000 US dollars", "EUR 5m worth of shells". */
final class Money {

  private static final int LONGEST_NAME = 3;

  private final CountedNouns nouns;

  Money(CountedNouns nouns) {
    this.nouns = nouns;
  }

  /** The currency sign or code right before a number, if one stands there. */
  Optional<String> before(Words words, int number) {
    String word = words.word(number - 1);
    boolean sign =
        !word.isEmpty()
            && (!Character.isLetter(word.codePointAt(word.length() - 1))
                || word.matches("[A-Z]{3}|Rs\\.?"));
    return sign ? nouns.currency(words.at(number - 1)) : Optional.empty();
  }

  Optional<CountedNoun> find(Words words, Numeral number, int from) {
    Optional<String> sign = before(words, number.first());
    if (sign.isPresent()) {
      int last = Math.max(number.last(), from - 1);
      return Optional.of(spent(words, 0, last, sign.get()));
    }
    return named(words, words.isHyphen(from) ? from + 1 : from);
  }

  /** Money by the name of a currency that starts here. */
  Optional<CountedNoun> named(Words words, int at) {
    for (int last = at + LONGEST_NAME - 1; last >= at; last--) {
      String name = (words.join(at, last - 1) + " " + words.lemma(last)).strip();
      Optional<String> code = nouns.currency(name);
      if (code.isPresent()) {
        return Optional.of(spent(words, last, last, code.get()));
      }
    }
    return Optional.empty();
  }

  private CountedNoun spent(Words words, int head, int last, String code) {
    NounPhrase goods = goods(words, last + 1);
    return goods == null
        ? new CountedNoun(head, last, code, null)
        : new CountedNoun(head, goods.head(), code, goods.item(words, nouns, false));
  }

  /** "Closed at $41 in heavy trading". */
  private static boolean isManner(Words words, NounPhrase phrase) {
    return Set.of("trading", "trade", "dealing", "addition", "total", "all")
        .contains(phrase.noun(words));
  }

  private @Nullable NounPhrase goods(Words words, int from) {
    if (words.are(from, "worth", "of")) {
      return NounPhrase.read(words, from + 2, nouns);
    }
    if (Set.of("in", "of").contains(words.at(from))) {
      NounPhrase goods = NounPhrase.read(words, from + 1, nouns);
      return goods == null || goods.isName(words) || isManner(words, goods) ? null : goods;
    }
    boolean attributive =
        words.isNoun(from) && !words.isCapitalised(from) || words.pos(from).equals("JJ");
    return attributive && !words.isPlural(from) ? NounPhrase.read(words, from, nouns) : null;
  }
}
