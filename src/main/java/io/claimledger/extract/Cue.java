package io.claimledger.extract;

import io.claimledger.model.Modality;
import java.util.OptionalInt;

/**
 * A word that puts a claim on somebody's word, or says how sure it is.
 *
 * @param token its index in the sentence
 * @param speaker index of the head of the words that name the speaker, if they stand here
 * @param modality what it makes of the claim
 */
record Cue(int token, OptionalInt speaker, Modality modality) {

  static Cue without(int token, Modality modality) {
    return new Cue(token, OptionalInt.empty(), modality);
  }
}
