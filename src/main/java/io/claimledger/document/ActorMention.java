package io.claimledger.document;

import io.claimledger.model.Excerpt;
import java.util.List;

/**
 * Words that stand for one actor, or for several ("the two leaders").
 *
 * @param actors canonical names of actors of the {@link Cast}; more than one for a plural phrase
 * @param sentence index of the sentence
 * @param firstToken index of its first token, from 1
 * @param lastToken index of its last token, included
 * @param head index of its syntactic head
 */
public record ActorMention(
    List<String> actors,
    Kind kind,
    int sentence,
    int firstToken,
    int lastToken,
    int head,
    Excerpt text) {

  public ActorMention {
    actors = List.copyOf(actors);
  }

  public boolean covers(int token) {
    return firstToken <= token && token <= lastToken;
  }

  /** How the words refer. */
  public enum Kind {
    /** A name: "Kim Jong Un", "NATO", "Moscow" for the Russian government. */
    NAME,
    /** A state's name used for its territory: "in Russia", "to Moscow". */
    PLACE,
    /** A nationality before what belongs to the state: "North Korean" in "North Korean troops". */
    DEMONYM,
    /** A role or title: "the Russian leader", "the minister". */
    TITLE,
    /** A plain noun phrase: "the group", "both countries". */
    NOMINAL,
    PRONOUN
  }
}
