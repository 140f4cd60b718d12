package io.claimledger.nlp;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphCoreAnnotations.BasicDependenciesAnnotation;
import edu.stanford.nlp.semgraph.SemanticGraphCoreAnnotations.EnhancedPlusPlusDependenciesAnnotation;
import edu.stanford.nlp.util.ArrayCoreMap;
import edu.stanford.nlp.util.CoreMap;
import io.claimledger.document.Dependency;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Parses sentences with the shift-reduce parser, the tail that attributes one apart from it. */
final class Parser {

  /** Why this parser and not the neural one: docs/adr/0001. */
  private static final String MODEL = "edu/stanford/nlp/models/srparser/englishSR.beam.ser.gz";

  private static final Comparator<Dependency> BY_DEPENDENT =
      Comparator.comparingInt(Dependency::dependent)
          .thenComparingInt(Dependency::governor)
          .thenComparing(Dependency::relation);

  private final StanfordCoreNLP pipeline;

  Parser() {
    Properties properties = new Properties();
    properties.setProperty("annotators", "parse");
    properties.setProperty("parse.model", MODEL);
    properties.setProperty("parse.binaryTrees", "false");
    this.pipeline = new StanfordCoreNLP(properties, false);
  }

  /** The basic and the enhanced++ dependencies of a sentence. */
  record Parse(List<Dependency> basic, List<Dependency> enhanced) {}

  /** Parses a tagged sentence. */
  Parse parse(CoreMap sentence) {
    List<CoreLabel> tokens = sentence.get(CoreAnnotations.TokensAnnotation.class);
    AttributionTail tail = AttributionTail.of(tokens);
    if (tail == null) {
      return whole(tokens, 0);
    }
    Parse clause = whole(tokens.subList(0, tail.comma()), 0);
    Parse attribution = whole(tokens.subList(tail.comma() + 1, tokens.size()), tail.comma() + 1);
    return new Parse(
        joined(clause.basic(), attribution.basic(), tail),
        joined(clause.enhanced(), attribution.enhanced(), tail));
  }

  private Parse whole(List<CoreLabel> tokens, int offset) {
    List<CoreLabel> copies = new ArrayList<>();
    for (CoreLabel token : tokens) {
      CoreLabel copy = new CoreLabel(token);
      copy.setIndex(copies.size() + 1);
      copies.add(copy);
    }
    CoreMap piece = new ArrayCoreMap();
    piece.set(CoreAnnotations.TokensAnnotation.class, copies);
    piece.set(CoreAnnotations.SentenceIndexAnnotation.class, 0);
    Annotation annotation = new Annotation("");
    annotation.set(CoreAnnotations.TokensAnnotation.class, copies);
    annotation.set(CoreAnnotations.SentencesAnnotation.class, List.of(piece));
    pipeline.annotate(annotation);
    return new Parse(
        edges(piece.get(BasicDependenciesAnnotation.class), offset),
        edges(piece.get(EnhancedPlusPlusDependenciesAnnotation.class), offset));
  }

  /** Hangs the attribution on the clause as UD does, as a parataxis. */
  private static List<Dependency> joined(
      List<Dependency> clause, List<Dependency> attribution, AttributionTail tail) {
    int root = clause.stream().filter(e -> e.governor() == 0).findFirst().orElseThrow().dependent();
    List<Dependency> edges = new ArrayList<>(clause);
    for (Dependency edge : attribution) {
      if (edge.governor() == 0) {
        edges.add(new Dependency(root, edge.dependent(), "parataxis"));
      } else if (tail.inverted() && edge.is("obj")) {
        edges.add(new Dependency(edge.governor(), edge.dependent(), "nsubj"));
      } else {
        edges.add(edge);
      }
    }
    return edges;
  }

  private static List<Dependency> edges(@Nullable SemanticGraph graph, int offset) {
    if (graph == null) {
      return List.of();
    }
    Set<Dependency> edges = new LinkedHashSet<>();
    graph.getRoots().forEach(root -> edges.add(new Dependency(0, root.index() + offset, "root")));
    graph
        .edgeIterable()
        .forEach(
            edge -> {
              int governor = edge.getGovernor().index();
              int dependent = edge.getDependent().index();
              if (governor != dependent) {
                edges.add(
                    new Dependency(
                        governor + offset, dependent + offset, edge.getRelation().toString()));
              }
            });
    return edges.stream().sorted(BY_DEPENDENT).toList();
  }
}
