package io.claimledger.nlp;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.util.CoreMap;
import io.claimledger.document.Sentence;
import io.claimledger.document.Token;
import io.claimledger.model.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Turns CoreNLP's sentences into ours. */
final class Sentences {

  private Sentences() {}

  static Sentence from(
      CoreMap sentence, Parser.Parse parse, SourceText text, int index, int block) {
    List<Token> tokens = new ArrayList<>();
    for (CoreLabel label : sentence.get(CoreAnnotations.TokensAnnotation.class)) {
      tokens.add(token(label, text, tokens.size() + 1));
    }
    return new Sentence(
        index,
        block,
        tokens.get(0).span().union(tokens.get(tokens.size() - 1).span()),
        tokens,
        parse.basic(),
        parse.enhanced());
  }

  private static Token token(CoreLabel label, SourceText text, int index) {
    return new Token(
        index,
        label.word(),
        Objects.requireNonNullElse(label.lemma(), label.word()),
        label.tag(),
        Objects.requireNonNullElse(label.ner(), "O"),
        text.spanOfUtf16(label.beginPosition(), label.endPosition()));
  }
}
