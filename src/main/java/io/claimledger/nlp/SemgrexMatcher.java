package io.claimledger.nlp;

import edu.stanford.nlp.international.Language;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.semgrex.SemgrexParseException;
import edu.stanford.nlp.semgraph.semgrex.SemgrexPattern;
import edu.stanford.nlp.trees.GrammaticalRelation;
import io.claimledger.document.Dependency;
import io.claimledger.document.Sentence;
import io.claimledger.document.Token;
import io.claimledger.rules.PatternMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Matches rule patterns with CoreNLP's Semgrex over the enhanced++ dependencies. */
public final class SemgrexMatcher implements PatternMatcher {

  @Override
  public Pattern compile(String semgrex) {
    try {
      return new Compiled(SemgrexPattern.compile(semgrex));
    } catch (SemgrexParseException e) {
      throw new IllegalArgumentException("Not a Semgrex pattern: " + semgrex, e);
    }
  }

  @Override
  public Target target(Sentence sentence) {
    SemanticGraph graph = build(sentence);
    return pattern -> findAll(((Compiled) pattern).semgrex(), graph);
  }

  private record Compiled(SemgrexPattern semgrex) implements Pattern {}

  private static List<Map<String, Integer>> findAll(SemgrexPattern pattern, SemanticGraph graph) {
    if (graph.isEmpty()) {
      return List.of();
    }
    var matcher = pattern.matcher(graph);
    List<Map<String, Integer>> matches = new ArrayList<>();
    while (matcher.find()) {
      Map<String, Integer> nodes = new TreeMap<>();
      for (String name : matcher.getNodeNames()) {
        nodes.put(name, matcher.getNode(name).index());
      }
      if (!matches.contains(nodes)) {
        matches.add(nodes);
      }
    }
    return matches;
  }

  private static SemanticGraph build(Sentence sentence) {
    SemanticGraph graph = new SemanticGraph();
    List<IndexedWord> words = sentence.tokens().stream().map(SemgrexMatcher::word).toList();
    for (Dependency edge : sentence.enhanced()) {
      IndexedWord dependent = words.get(edge.dependent() - 1);
      graph.addVertex(dependent);
      if (edge.governor() == 0) {
        graph.addRoot(dependent);
      }
    }
    for (Dependency edge : sentence.enhanced()) {
      if (edge.governor() != 0) {
        graph.addEdge(
            words.get(edge.governor() - 1),
            words.get(edge.dependent() - 1),
            GrammaticalRelation.valueOf(Language.UniversalEnglish, edge.relation()),
            Double.NEGATIVE_INFINITY,
            false);
      }
    }
    return graph;
  }

  private static IndexedWord word(Token token) {
    CoreLabel label = new CoreLabel();
    label.setIndex(token.index());
    label.setSentIndex(0);
    label.setDocID("");
    label.setWord(token.word());
    label.setValue(token.word());
    label.setLemma(token.lemma());
    label.setTag(token.pos());
    label.setNER(token.entity());
    return new IndexedWord(label);
  }
}
