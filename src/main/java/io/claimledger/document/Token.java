package io.claimledger.document;

import io.claimledger.model.Span;

/**
 * A word or mark.
 *
 * @param index its place in the sentence, from 1 as in dependencies
 * @param pos Penn Treebank part of speech
 * @param entity the named-entity tag of CoreNLP's CRFs (PERSON, LOCATION, ORGANIZATION, MISC …) or
 *     "O"
 */
public record Token(int index, String word, String lemma, String pos, String entity, Span span) {

  public boolean isVerb() {
    return pos.startsWith("VB");
  }

  public boolean isNoun() {
    return pos.startsWith("NN");
  }

  public boolean isProperNoun() {
    return pos.startsWith("NNP");
  }

  public boolean isNumber() {
    return pos.equals("CD");
  }
}
