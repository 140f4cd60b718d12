package io.claimledger.nlp;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.util.CoreMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Mends what the tagger gets wrong, before the parser goes by it: a preposition in a capital letter
 * before a name is taken for part of the name ("Near Goma"), the number of a weapon for a count
 * ("BM-21 rockets"), and nouns after an article and names after "to" for verbs ("a drone strike",
 * "sent to Kyiv").
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
  private static final char DOTLESS_I = 'ı';
  private static final Set<String> ARTICLES = Set.of("a", "an", "the");
  private static final Set<String> NAMES = Set.of("Near East", "Near Eastern", "Under Secretary");

  private TagCorrections() {}

  static void apply(CoreMap sentence) {
    List<CoreLabel> tokens = sentence.get(CoreAnnotations.TokensAnnotation.class);
    tokens.forEach(TagCorrections::mendLemma);
    if (tokens.size() >= 2) {
      mendFirst(tokens);
    }
    for (int i = 2; i < tokens.size(); i++) {
      if (isDesignation(tokens.get(i - 2), tokens.get(i - 1), tokens.get(i))) {
        tokens.get(i - 2).setTag("NNP");
        tokens.get(i).setTag("NNP");
      }
    }
    for (int i = 1; i < tokens.size(); i++) {
      if (tokens.get(i).tag().equals("VB")) {
        mendVerb(tokens, i);
      }
    }
  }

  /** CoreNLP writes lemmas small by the machine's locale: in a Turkish one "In" becomes "ın". */
  private static void mendLemma(CoreLabel token) {
    String lemma = token.lemma();
    if (lemma != null && lemma.indexOf(DOTLESS_I) >= 0 && token.word().indexOf(DOTLESS_I) < 0) {
      token.setLemma(lemma.replace(DOTLESS_I, 'i'));
    }
  }

  /** Letters, hyphen and number written as one word: "BM-21", "MiG-29". */
  private static boolean isDesignation(CoreLabel letters, CoreLabel hyphen, CoreLabel number) {
    return hyphen.word().equals("-")
        && number.tag().equals("CD")
        && letters.tag().startsWith("NN")
        && Character.isUpperCase(letters.word().codePointAt(0))
        && letters.endPosition() == hyphen.beginPosition()
        && hyphen.endPosition() == number.beginPosition();
  }

  private static void mendFirst(List<CoreLabel> tokens) {
    CoreLabel first = tokens.get(0);
    String word = first.word().toLowerCase(Locale.ROOT);
    boolean name = NAMES.contains(first.word() + " " + tokens.get(1).word());
    if (PREPOSITIONS.contains(word) && first.tag().startsWith("NNP") && !name) {
      first.setTag("IN");
      first.setLemma(word);
    }
  }

  /** "A drone strike", "deliveries to Kyiv": no verb stands there. */
  private static void mendVerb(List<CoreLabel> tokens, int at) {
    CoreLabel token = tokens.get(at);
    String before = tokens.get(at - 1).word();
    boolean capital = Character.isUpperCase(token.word().codePointAt(0));
    if (ARTICLES.contains(before.toLowerCase(Locale.ROOT))) {
      token.setTag(capital ? "NNP" : "NN");
    } else if (capital && before.equals("to") && !isHeading(tokens)) {
      token.setTag("NNP");
      token.setLemma(token.word());
    }
  }

  /** Whether capitals say nothing, since no noun or verb is without. */
  private static boolean isHeading(List<CoreLabel> tokens) {
    return tokens.stream()
        .filter(t -> t.tag().matches("VB.|NNS?"))
        .allMatch(t -> Character.isUpperCase(t.word().codePointAt(0)));
  }
}
