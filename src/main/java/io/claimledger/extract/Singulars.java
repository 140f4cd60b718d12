package io.claimledger.extract;

import java.util.Map;

/** Singulars of nouns that CoreNLP's lemmatizer leaves as they are. */
final class Singulars {

  private static final Map<String, String> SINGULARS =
      Map.of(
          "people", "person",
          "troops", "troop",
          "forces", "force",
          "reinforcements", "reinforcement",
          "munitions", "munition",
          "personnels", "personnel",
          "airstrikes", "airstrike");

  private Singulars() {}

  static String of(String lemma) {
    return SINGULARS.getOrDefault(lemma, lemma);
  }
}
