package io.claimledger.nlp;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.util.CoreMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Mends what the tagger gets wrong at the head of a sentence, before the parser goes by it: a
 * preposition in a capital letter before a name is taken for part of the name ("Near Goma").
 */
final class TagCorrections {

  private static final Set<String> PREPOSITIONS =
      Set.of(
          "near",
          "amid",
          "around",
          "outside",
          "inside",
          "across",
          "along",
          "despite",
          "during",
          "since",
          "before",
          "after",
          "against",
          "among",
          "between",
          "beyond",
          "under",
          "through",
          "throughout",
          "toward",
          "towards",
          "until",
          "with",
          "without",
          "in",
          "on",
          "at",
          "by",
          "for",
          "from",
          "via",
          "off",
          "above",
          "below");
  private static final Set<String> NAMES = Set.of("Near East", "Near Eastern", "Under Secretary");

  private TagCorrections() {}

  static void apply(CoreMap sentence) {
    List<CoreLabel> tokens = sentence.get(CoreAnnotations.TokensAnnotation.class);
    if (tokens.size() < 2) {
      return;
    }
    CoreLabel first = tokens.get(0);
    String word = first.word().toLowerCase(Locale.ROOT);
    boolean name = NAMES.contains(first.word() + " " + tokens.get(1).word());
    if (PREPOSITIONS.contains(word) && first.tag().startsWith("NNP") && !name) {
      first.setTag("IN");
      first.setLemma(word);
    }
  }
}
