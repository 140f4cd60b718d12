package io.claimledger.nlp;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphCoreAnnotations;
import edu.stanford.nlp.util.CoreMap;
import io.claimledger.document.Dependency;
import io.claimledger.document.Sentence;
import io.claimledger.document.Token;
import io.claimledger.model.SourceText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Turns CoreNLP's sentences into ours. */
final class Sentences {

  private static final Comparator<Dependency> BY_DEPENDENT =
      Comparator.comparingInt(Dependency::dependent)
          .thenComparingInt(Dependency::governor)
          .thenComparing(Dependency::relation);

  private Sentences() {}

  static Sentence from(CoreMap sentence, SourceText text, int index, int block) {
    List<Token> tokens = new ArrayList<>();
    for (CoreLabel label : sentence.get(CoreAnnotations.TokensAnnotation.class)) {
      tokens.add(token(label, text, tokens.size() + 1));
    }
    return new Sentence(
        index,
        block,
        tokens.get(0).span().union(tokens.get(tokens.size() - 1).span()),
        tokens,
        edges(sentence.get(SemanticGraphCoreAnnotations.BasicDependenciesAnnotation.class)),
        edges(
            sentence.get(
                SemanticGraphCoreAnnotations.EnhancedPlusPlusDependenciesAnnotation.class)));
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

  private static List<Dependency> edges(@Nullable SemanticGraph graph) {
    if (graph == null) {
      return List.of();
    }
    Set<Dependency> edges = new LinkedHashSet<>();
    graph.getRoots().forEach(root -> edges.add(new Dependency(0, root.index(), "root")));
    graph
        .edgeIterable()
        .forEach(
            edge -> {
              int governor = edge.getGovernor().index();
              int dependent = edge.getDependent().index();
              if (governor != dependent) {
                edges.add(new Dependency(governor, dependent, edge.getRelation().toString()));
              }
            });
    return edges.stream().sorted(BY_DEPENDENT).toList();
  }
}
