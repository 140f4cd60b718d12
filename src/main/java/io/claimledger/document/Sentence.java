package io.claimledger.document;

import io.claimledger.model.Span;
import java.util.List;

/**
 * A sentence, heading or bullet point.
 *
 * @param index its place in the document, from 0
 * @param block the paragraph, heading or bullet it stands in, counted from 0
 * @param basic the basic dependency tree; empty where the sentence was not parsed
 * @param enhanced the enhanced++ graph, in which conjuncts share subjects and objects and
 *     prepositions stand in the relation's name
 */
public record Sentence(
    int index,
    int block,
    Span span,
    List<Token> tokens,
    List<Dependency> basic,
    List<Dependency> enhanced) {

  public Sentence {
    tokens = List.copyOf(tokens);
    basic = List.copyOf(basic);
    enhanced = List.copyOf(enhanced);
  }

  /**
   * The token with this index, from 1.
   *
   * @throws IndexOutOfBoundsException if there is none
   */
  public Token token(int index) {
    return tokens.get(index - 1);
  }

  public int size() {
    return tokens.size();
  }

  /** The span from one token to another, both included. */
  public Span span(int firstToken, int lastToken) {
    return token(firstToken).span().union(token(lastToken).span());
  }
}
