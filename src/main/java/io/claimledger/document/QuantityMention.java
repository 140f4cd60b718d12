package io.claimledger.document;

import io.claimledger.model.Quantity;

/**
 * A number with what it counts.
 *
 * @param sentence index of the sentence
 * @param firstToken index of its first token, bound words included, from 1
 * @param lastToken index of its last token, noun included
 * @param head index of the counted noun, or of the number where it stands alone
 */
public record QuantityMention(
    int sentence, int firstToken, int lastToken, int head, Quantity quantity) {

  public boolean covers(int token) {
    return firstToken <= token && token <= lastToken;
  }
}
