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
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Parses sentences with the shift-reduce parser, what stands beside their clauses apart. */
final class Parser {

  /** Why this parser and not the neural one: docs/adr/0001. */
  private static final String MODEL = "edu/stanford/nlp/models/srparser/englishSR.beam.ser.gz";

  private static final int WORDS_OF_ACCORDING_TO = 2;

  private static final Comparator<Dependency> BY_DEPENDENT =
      Comparator.comparingInt(Dependency::dependent)
          .thenComparingInt(Dependency::governor)
          .thenComparing(Dependency::relation);

  private final StanfordCoreNLP pipeline;
  private final ParseRepairs repairs = new ParseRepairs();

  Parser() {
    Properties properties = new Properties();
    properties.setProperty("annotators", "parse");
    properties.setProperty("parse.model", MODEL);
    properties.setProperty("parse.binaryTrees", "false");
    this.pipeline = new StanfordCoreNLP(properties, false);
  }

  /** The basic and the enhanced++ dependencies of a sentence. */
  record Parse(List<Dependency> basic, List<Dependency> enhanced) {}

  /** Parses a tagged sentence; a dateline before it gets no dependencies. */
  Parse parse(CoreMap sentence) {
    List<CoreLabel> all = sentence.get(CoreAnnotations.TokensAnnotation.class);
    int dateline = Asides.dateline(all);
    List<CoreLabel> tokens = all.subList(dateline, all.size());
    int label = Asides.label(tokens);
    Parse clause =
        attributed(tokens.subList(label, tokens.size()), places(dateline + label, all.size()));
    return label == 0
        ? clause
        : joined(
            clause, whole(tokens.subList(0, label), places(dateline, dateline + label)), false);
  }

  private Parse attributed(List<CoreLabel> tokens, List<Integer> places) {
    return Asides.accordingTo(tokens)
        .map(aside -> according(tokens, places, aside))
        .or(() -> Asides.attribution(tokens).map(aside -> apart(tokens, places, aside)))
        .orElseGet(() -> whole(tokens, places));
  }

  /** Hangs whom a clause is according to on its root. */
  private Parse according(List<CoreLabel> tokens, List<Integer> places, Asides.Attribution aside) {
    Parse clause = attributed(without(tokens, aside), without(places, aside));
    int first = aside.first() + WORDS_OF_ACCORDING_TO;
    Parse source = whole(tokens.subList(first, aside.end()), places.subList(first, aside.end()));
    int according = places.get(aside.first());
    int start = places.get(Asides.clauseStart(tokens, aside.first()));
    return new Parse(
        sourced(clause.basic(), source.basic(), start, according, "obl"),
        sourced(clause.enhanced(), source.enhanced(), start, according, "obl:according_to"));
  }

  private static List<Dependency> sourced(
      List<Dependency> clause, List<Dependency> source, int start, int according, String relation) {
    int head =
        clause.stream()
            .filter(e -> e.governor() < start && e.dependent() >= start)
            .filter(e -> e.dependent() < according && !e.is("punct"))
            .mapToInt(Dependency::dependent)
            .findFirst()
            .orElse(0);
    List<Dependency> edges = new ArrayList<>(joined(clause, source, head, relation, false));
    edges.add(new Dependency(root(source), according, "case"));
    edges.add(new Dependency(according, according + 1, "fixed"));
    return edges;
  }

  private static List<Integer> places(int first, int end) {
    return IntStream.range(first, end).mapToObj(i -> i + 1).toList();
  }

  private Parse apart(List<CoreLabel> tokens, List<Integer> places, Asides.Attribution aside) {
    Parse clause = whole(without(tokens, aside), without(places, aside));
    Parse attribution =
        whole(
            tokens.subList(aside.first(), aside.end()), places.subList(aside.first(), aside.end()));
    return joined(clause, attribution, aside.inverted());
  }

  /** Hangs what stands beside a clause on it as UD does, as a parataxis. */
  private static Parse joined(Parse clause, Parse beside, boolean inverted) {
    return new Parse(
        joined(clause.basic(), beside.basic(), root(clause.basic()), "parataxis", inverted),
        joined(
            clause.enhanced(), beside.enhanced(), root(clause.enhanced()), "parataxis", inverted));
  }

  /** The words around an aside, with the one comma that stands between them. */
  private static <T> List<T> without(List<T> words, Asides.Attribution aside) {
    List<T> rest = new ArrayList<>(words.subList(0, aside.first() - 1));
    rest.addAll(words.subList(aside.end(), words.size()));
    return rest;
  }

  /** Parses tokens that stand at these places of their sentence, from 1. */
  private Parse whole(List<CoreLabel> tokens, List<Integer> places) {
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
        edges(mended(piece.get(BasicDependenciesAnnotation.class)), places),
        edges(mended(piece.get(EnhancedPlusPlusDependenciesAnnotation.class)), places));
  }

  private @Nullable SemanticGraph mended(@Nullable SemanticGraph graph) {
    return graph == null ? null : repairs.mended(graph);
  }

  private static List<Dependency> joined(
      List<Dependency> clause,
      List<Dependency> beside,
      int head,
      String relation,
      boolean inverted) {
    if (head == 0) {
      return beside;
    }
    List<Dependency> edges = new ArrayList<>(clause);
    for (Dependency edge : beside) {
      if (edge.governor() == 0) {
        edges.add(new Dependency(head, edge.dependent(), relation));
      } else if (inverted && edge.is("obj")) {
        edges.add(new Dependency(edge.governor(), edge.dependent(), "nsubj"));
      } else {
        edges.add(edge);
      }
    }
    return edges;
  }

  /** The root's place, or 0 where there is none. */
  private static int root(List<Dependency> edges) {
    return edges.stream()
        .filter(e -> e.governor() == 0)
        .mapToInt(Dependency::dependent)
        .findFirst()
        .orElse(0);
  }

  private static List<Dependency> edges(@Nullable SemanticGraph graph, List<Integer> places) {
    if (graph == null) {
      return List.of();
    }
    Set<Dependency> edges = new LinkedHashSet<>();
    graph
        .getRoots()
        .forEach(root -> edges.add(new Dependency(0, places.get(root.index() - 1), "root")));
    graph
        .edgeIterable()
        .forEach(
            edge -> {
              int governor = edge.getGovernor().index();
              int dependent = edge.getDependent().index();
              if (governor != dependent) {
                edges.add(
                    new Dependency(
                        places.get(governor - 1),
                        places.get(dependent - 1),
                        edge.getRelation().toString()));
              }
            });
    return edges.stream().sorted(BY_DEPENDENT).toList();
  }
}
