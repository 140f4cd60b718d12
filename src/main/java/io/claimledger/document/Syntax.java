package io.claimledger.document;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** The grammar of one sentence: its basic tree and its enhanced graph, ready to be walked. */
public final class Syntax {

  private final Sentence sentence;
  private final Map<Integer, Dependency> parents = new HashMap<>();
  private final Map<Integer, List<Dependency>> children = new HashMap<>();
  private final Map<Integer, List<Dependency>> enhanced = new HashMap<>();

  public Syntax(Sentence sentence) {
    this.sentence = sentence;
    for (Dependency edge : sentence.basic()) {
      parents.put(edge.dependent(), edge);
      children.computeIfAbsent(edge.governor(), k -> new ArrayList<>()).add(edge);
    }
    for (Dependency edge : sentence.enhanced()) {
      enhanced.computeIfAbsent(edge.governor(), k -> new ArrayList<>()).add(edge);
    }
  }

  public Sentence sentence() {
    return sentence;
  }

  public Token token(int index) {
    return sentence.token(index);
  }

  public String lemma(int index) {
    return token(index).lemma();
  }

  /** The edge to a token's governor in the basic tree; empty for a root or an unparsed sentence. */
  public Optional<Dependency> parent(int token) {
    return Optional.ofNullable(parents.get(token)).filter(edge -> edge.governor() != 0);
  }

  /** The edges to a token's dependents in the basic tree, in text order. */
  public List<Dependency> children(int token) {
    return children.getOrDefault(token, List.of());
  }

  /** Dependents in the basic tree over one of these relations or their subtypes. */
  public List<Integer> children(int token, String... relations) {
    return over(children(token), relations);
  }

  /** Dependents in the enhanced graph over one of these relations or their subtypes. */
  public List<Integer> enhancedChildren(int token, String... relations) {
    return over(enhanced.getOrDefault(token, List.of()), relations);
  }

  private static List<Integer> over(List<Dependency> edges, String... relations) {
    return edges.stream()
        .filter(edge -> isAny(edge, relations))
        .map(Dependency::dependent)
        .distinct()
        .toList();
  }

  private static boolean isAny(Dependency edge, String... relations) {
    for (String relation : relations) {
      if (edge.is(relation)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a token has a dependent with one of these lemmas, in lower case. */
  public boolean hasChild(int token, Set<String> lemmas) {
    return children(token).stream().anyMatch(edge -> lemmas.contains(lemma(edge.dependent())));
  }

  /** A token's edge to its governor, its governor's to the next, and so on up to the root. */
  public List<Dependency> pathToRoot(int token) {
    List<Dependency> path = new ArrayList<>();
    Optional<Dependency> edge = parent(token);
    while (edge.isPresent() && path.size() < sentence.size()) {
      path.add(edge.get());
      edge = parent(edge.get().governor());
    }
    return path;
  }

  /** A token and all below it in the basic tree, without the branches that are not wanted. */
  public BitSet subtree(int token, Predicate<Dependency> wanted) {
    BitSet found = new BitSet();
    Deque<Integer> open = new ArrayDeque<>(List.of(token));
    while (!open.isEmpty()) {
      int next = open.pop();
      if (!found.get(next)) {
        found.set(next);
        children(next).stream().filter(wanted).map(Dependency::dependent).forEach(open::push);
      }
    }
    return found;
  }

  public BitSet subtree(int token) {
    return subtree(token, edge -> true);
  }

  /** Whether a token stands below another in the basic tree, or is that token. */
  public boolean isBelow(int token, int ancestor) {
    return token == ancestor
        || pathToRoot(token).stream().anyMatch(edge -> edge.governor() == ancestor);
  }
}
