package io.claimledger.extract;

import io.claimledger.document.Dependency;
import io.claimledger.document.Syntax;
import java.util.Set;

/** Which phrases of a sentence belong to which of its clauses. */
final class Clauses {

  /** Farther than any clause. */
  static final int FAR = 100;

  private final Passage passage;
  private final Syntax syntax;

  Clauses(Passage passage) {
    this.passage = passage;
    this.syntax = passage.syntax();
  }

  /** How many clauses lie between the trigger and a phrase: 0 in its own; FAR if another's. */
  int distance(int trigger, int first, int last) {
    int best = FAR;
    for (int token = first; token <= last; token++) {
      best = Math.min(best, distance(trigger, token));
    }
    return best;
  }

  int distance(int trigger, int token) {
    if (belongsTo(trigger, token)) {
      return 0;
    }
    int steps = 1;
    for (Dependency edge : syntax.pathToRoot(trigger)) {
      if (!carries(edge)) {
        return FAR;
      }
      if (belongsTo(edge.governor(), token)) {
        return steps;
      }
      steps++;
    }
    return FAR;
  }

  /** Whether a phrase hangs on a node with no other clause between. */
  private boolean belongsTo(int node, int token) {
    if (node == token) {
      return true;
    }
    for (Dependency edge : syntax.pathToRoot(token)) {
      if (edge.governor() == node) {
        return !isNextClause(edge);
      }
      boolean apart = edge.governor() != node && isRelative(edge.governor());
      boolean sealed = isSealed(edge.governor(), node);
      if (apart
          || (isClause(edge.governor(), node) && !isOccasion(edge.governor(), node) && !sealed)) {
        return false;
      }
    }
    return false;
  }

  /** "Five were killed, and on Monday the army launched a raid": what follows has its own day. */
  private boolean isNextClause(Dependency edge) {
    return edge.is("conj")
        && passage.token(edge.dependent()).isVerb()
        && !syntax.children(edge.dependent(), "nsubj").isEmpty();
  }

  /** "Signed a pact on 2 October": the day of the pact that is signed is that of the signing. */
  private boolean isSealed(int noun, int node) {
    return passage.in("pacts", noun)
        && syntax
            .parent(noun)
            .filter(edge -> edge.is("obj") || edge.relation().equals("nsubj:pass"))
            .filter(edge -> edge.governor() == node)
            .isPresent();
  }

  /** A phrase of another event's keeps to itself. */
  private boolean isClause(int token, int node) {
    return token != node
        && ((passage.token(token).isVerb() && !passage.in("light-verbs", token))
            || passage.in("occasions", token));
  }

  private boolean isRelative(int verb) {
    return syntax.parent(verb).filter(edge -> edge.is("acl:relcl")).isPresent() && !isSetting(verb);
  }

  /** "signed during a summit in June": the day of the occasion is the day of the deed. */
  private boolean isOccasion(int noun, int node) {
    return syntax.parent(noun).filter(edge -> edge.governor() == node).isPresent()
        && syntax.children(noun, "case").stream()
            .anyMatch(c -> passage.lemma(c).equals("during") || passage.lemma(c).equals("at"));
  }

  /** Whether a circumstance of the governor's clause holds for what hangs on it by this edge. */
  private boolean carries(Dependency edge) {
    if (isEarlier(edge)) {
      return false;
    }
    if (edge.is("ccomp") || edge.is("parataxis")) {
      return !passage.in("reporting-verbs", edge.governor())
          && !passage.in("alleging-verbs", edge.governor())
          && !passage.in("denying-verbs", edge.governor());
    }
    return !edge.is("acl:relcl") || isSetting(edge.dependent());
  }

  /** "The first talks since the rebels took the city", "returned on Monday after his visit". */
  private boolean isEarlier(Dependency edge) {
    int token = edge.dependent();
    boolean since =
        syntax.children(token, "mark").stream().anyMatch(m -> passage.lemma(m).equals("since"));
    return since
        || passage.lemma(edge.governor()).equals("return")
            && syntax.children(token, "case").stream()
                .anyMatch(c -> PREVIOUS.contains(passage.lemma(c)));
  }

  private static final Set<String> PREVIOUS = Set.of("after", "from", "following");

  /** "An offensive in which hundreds died": the clause tells what happened then and there. */
  private boolean isSetting(int verb) {
    return syntax.children(verb, "advmod", "obl").stream()
        .anyMatch(
            c ->
                passage.lemma(c).equals("where")
                    || passage.lemma(c).equals("when")
                    || (passage.lemma(c).equals("which")
                        && syntax.children(c, "case").stream()
                            .map(passage::lemma)
                            .anyMatch(p -> p.equals("in") || p.equals("during"))));
  }
}
