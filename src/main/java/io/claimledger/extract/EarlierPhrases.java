package io.claimledger.extract;

import io.claimledger.document.Sentence;
import java.util.List;
import java.util.Optional;

/** Looks back for the fuller noun phrase that a bare one repeats. */
final class EarlierPhrases {

  private static final int SENTENCES_BACK = 5;

  private EarlierPhrases() {}

  static Optional<String> of(Passage passage, int head) {
    String lemma = passage.lemma(head);
    List<Sentence> sentences = passage.document().sentences();
    int here = passage.sentence().index();
    for (int i = here - 1; i >= Math.max(0, here - SENTENCES_BACK); i--) {
      Optional<String> phrase = in(passage, sentences.get(i), lemma);
      if (phrase.isPresent()) {
        return phrase;
      }
    }
    return Optional.empty();
  }

  private static Optional<String> in(Passage passage, Sentence sentence, String lemma) {
    for (int token = sentence.size(); token >= 1; token--) {
      if (sentence.token(token).isNoun() && sentence.token(token).lemma().equals(lemma)) {
        int first = token;
        while (first > 1 && isModifier(sentence, first - 1)) {
          first--;
        }
        if (first < token) {
          return Optional.of(passage.document().excerpt(sentence, first, token).text());
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isModifier(Sentence sentence, int token) {
    String pos = sentence.token(token).pos();
    return pos.startsWith("JJ")
        || pos.startsWith("NN")
        || pos.equals("VBG")
        || pos.equals("HYPH")
        || pos.equals("POS");
  }
}
