package io.claimledger.resolve.cast;

import io.claimledger.document.Dependency;
import io.claimledger.document.Sentence;
import io.claimledger.document.Token;
import java.util.Locale;

/** A sentence with its basic dependency tree at hand. Tokens outside the sentence read as blank. */
final class Syntax {

  private static final String NONE = "";

  private final Sentence sentence;
  private final int[] governors;
  private final String[] relations;

  Syntax(Sentence sentence) {
    this.sentence = sentence;
    this.governors = new int[sentence.size() + 1];
    this.relations = new String[sentence.size() + 1];
    for (Dependency edge : sentence.basic()) {
      governors[edge.dependent()] = edge.governor();
      relations[edge.dependent()] = edge.relation();
    }
  }

  Sentence sentence() {
    return sentence;
  }

  int size() {
    return sentence.size();
  }

  boolean has(int token) {
    return token >= 1 && token <= sentence.size();
  }

  Token token(int index) {
    return sentence.token(index);
  }

  String word(int token) {
    return has(token) ? sentence.token(token).word() : NONE;
  }

  String lower(int token) {
    return word(token).toLowerCase(Locale.ROOT);
  }

  String lemma(int token) {
    return has(token) ? sentence.token(token).lemma().toLowerCase(Locale.ROOT) : NONE;
  }

  String pos(int token) {
    return has(token) ? sentence.token(token).pos() : NONE;
  }

  String entity(int token) {
    return has(token) ? sentence.token(token).entity() : NONE;
  }

  boolean isProper(int token) {
    return pos(token).startsWith("NNP");
  }

  /** Index of the governor, 0 for a root or where there is no parse. */
  int governor(int token) {
    return has(token) ? governors[token] : 0;
  }

  String relation(int token) {
    String relation = has(token) ? relations[token] : NONE;
    return relation == null ? NONE : relation;
  }

  boolean isSubject(int token) {
    return relation(token).startsWith("nsubj");
  }

  boolean isPossessive(int last) {
    return pos(last + 1).equals("POS");
  }

  /** The token of a range that governs the others; its last token where there is no parse. */
  int head(int first, int last) {
    for (int i = last; i >= first; i--) {
      boolean inside = governors[i] >= first && governors[i] <= last;
      if (!inside && relations[i] != null && !relations[i].equals("punct")) {
        return i;
      }
    }
    return last;
  }

  /** Steps back over determiners and adverbs to the word that decides how a name is used. */
  int before(int first) {
    int i = first - 1;
    while (i >= 1
        && (pos(i).matches("DT|PDT|RB|JJ")
            || lower(i).matches("both|neighbouring|neighboring|nearby"))) {
      i--;
    }
    return i;
  }
}
