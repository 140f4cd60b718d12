package io.claimledger.extract;

import io.claimledger.rules.CountedNouns;
import java.util.Set;

/** Tells that a number without a noun counts people, from what befell them: "20 were killed". */
final class Fates {

  private static final Set<String> BETWEEN =
      Set.of(
          "more",
          "other",
          "others",
          "have",
          "has",
          "had",
          "been",
          "were",
          "was",
          "are",
          "is",
          "be",
          "being",
          "reportedly",
          "also",
          "later",
          "still",
          "seriously",
          "critically",
          "badly",
          "or",
          "of",
          "them",
          "whom",
          "severely",
          "feared",
          "believed",
          "confirmed",
          "reported",
          "went",
          "remain",
          "and",
          "left");
  private static final int FARTHEST = 5;

  private final CountedNouns nouns;

  Fates(CountedNouns nouns) {
    this.nouns = nouns;
  }

  CountedNoun elliptical(Words words, Numeral number, int from) {
    int more = from;
    while (Set.of("more", "others", "other").contains(words.at(more))) {
      more++;
    }
    int last = Math.max(number.last(), more - 1);
    boolean people =
        befallsAfter(words, more) || befallsBefore(words, number) || governs(words, number);
    return new CountedNoun(0, last, people ? NounFinder.PERSON : null, null);
  }

  private boolean isFate(Words words, int at) {
    return nouns.fates().contains(words.lemma(at)) || nouns.fates().contains(words.at(at));
  }

  private boolean befallsAfter(Words words, int from) {
    for (int at = from; at < from + FARTHEST; at++) {
      if (isFate(words, at)) {
        return true;
      }
      if (!BETWEEN.contains(words.at(at))) {
        return false;
      }
    }
    return false;
  }

  private boolean befallsBefore(Words words, Numeral number) {
    int first =
        Bounds.before(words, number.first() - 1).map(Bounds.Found::token).orElse(number.first());
    int at = first - 1;
    while (Set.of("another", "a", "an", "further", "additional").contains(words.at(at))) {
      at--;
    }
    return words.isVerb(at) && isFate(words, at);
  }

  private boolean governs(Words words, Numeral number) {
    return words.governors(number.last()).stream()
        .filter(d -> d.is("nsubj") || d.is("obj"))
        .anyMatch(d -> isFate(words, d.governor()));
  }
}
