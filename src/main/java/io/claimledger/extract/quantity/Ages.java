package io.claimledger.extract.quantity;

import io.claimledger.rules.CountedNouns;
import java.util.Optional;
import java.util.Set;

/** Reads bare ages: "Ann Lee, 42, said", "aged 10". */
final class Ages {

  static final String AGE = "age";
  private static final Set<String> STOPS = Set.of(",", ".", ";", ")", "-rrb-", "");

  private Ages() {}

  static Optional<CountedNoun> find(Words words, Numeral number, CountedNouns nouns) {
    if (number.isRange()) {
      return words.are(number.first() - 2, "aged", "between")
          ? Optional.of(age(number))
          : Optional.empty();
    }
    boolean digits = words.at(number.first()).matches("\\d{1,3}");
    boolean age =
        digits && (follows(words, number.first() - 1) || isApposition(words, number, nouns));
    return age || isYoungAs(words, number) || (digits && isLimit(words, number, nouns))
        ? Optional.of(age(number))
        : Optional.empty();
  }

  private static CountedNoun age(Numeral number) {
    return new CountedNoun(0, number.last(), "year", AGE);
  }

  private static boolean follows(Words words, int before) {
    return words.at(before).equals("aged")
        || words.join(before - 1, before).equals("age of")
        || words.at(before).equals("age");
  }

  /** "Children under five". */
  private static boolean isLimit(Words words, Numeral number, CountedNouns nouns) {
    int before = number.first() - 1;
    return Set.of("under", "over", "below", "above").contains(words.at(before))
        && words.isNoun(before - 1)
        && nouns.isPerson(words.lemma(before - 1))
        && !words.isNoun(number.last() + 1);
  }

  private static boolean isYoungAs(Words words, Numeral number) {
    return words.are(number.first() - 2, "young", "as") && !words.isNoun(number.last() + 1);
  }

  private static boolean isApposition(Words words, Numeral number, CountedNouns nouns) {
    int comma = number.first() - 1;
    return Set.of(",", "(", "-lrb-").contains(words.at(comma))
        && (words.entity(comma - 1).equals("PERSON") || nouns.isPerson(words.at(comma - 1)))
        && STOPS.contains(words.at(number.last() + 1));
  }
}
