package io.claimledger.document;

import io.claimledger.model.Place;

/**
 * Words that name a place.
 *
 * @param sentence index of the sentence
 * @param firstToken index of its first token, from 1
 * @param lastToken index of its last token, included
 * @param head index of its syntactic head
 */
public record PlaceMention(int sentence, int firstToken, int lastToken, int head, Place place) {

  public boolean covers(int token) {
    return firstToken <= token && token <= lastToken;
  }
}
