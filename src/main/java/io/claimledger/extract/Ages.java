package io.claimledger.extract;

import java.util.Optional;
import java.util.Set;

/** Reads bare ages: "Ann Lee, 42, said", "aged 10". */
final class Ages {

  static final String AGE = "age";
  private static final Set<String> STOPS = Set.of(",", ".", ";", ")", "-rrb-", "");

  private Ages() {}

  static Optional<CountedNoun> find(Words words, Numeral number) {
    boolean digits = words.at(number.first()).matches("\\d{1,3}") && !number.isRange();
    boolean age = digits && (follows(words, number.first() - 1) || isApposition(words, number));
    return age || isYoungAs(words, number)
        ? Optional.of(new CountedNoun(0, number.last(), "year", AGE))
        : Optional.empty();
  }

  private static boolean follows(Words words, int before) {
    return words.at(before).equals("aged")
        || words.join(before - 1, before).equals("age of")
        || words.at(before).equals("age");
  }

  private static boolean isYoungAs(Words words, Numeral number) {
    return words.are(number.first() - 2, "young", "as") && !words.isNoun(number.last() + 1);
  }

  private static boolean isApposition(Words words, Numeral number) {
    int comma = number.first() - 1;
    return Set.of(",", "(", "-lrb-").contains(words.at(comma))
        && words.entity(comma - 1).equals("PERSON")
        && STOPS.contains(words.at(number.last() + 1));
  }
}
