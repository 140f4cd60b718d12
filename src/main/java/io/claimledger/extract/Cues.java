package io.claimledger.extract;

import io.claimledger.document.Dependency;
import io.claimledger.document.Syntax;
import io.claimledger.model.Modality;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Collects, from a trigger up to the root of its sentence, the words that attribute it or qualify
 * its certainty.
 */
final class Cues {

  private static final Set<String> CONTENT =
      Set.of("ccomp", "parataxis", "csubj", "xcomp", "dep", "obj", "nsubj", "obl", "nmod", "advcl");
  private static final Set<String> NEGATIONS =
      Set.of("not", "n't", "n’t", "no", "never", "neither", "nor", "without");
  private static final Set<String> FUTURE = Set.of("will", "'ll", "’ll", "shall", "wo", "going");

  private final Passage passage;
  private final Syntax syntax;
  private final List<Cue> cues = new ArrayList<>();

  private Cues(Passage passage) {
    this.passage = passage;
    this.syntax = passage.syntax();
  }

  /** The cues that hold for a trigger, the nearest first. */
  static List<Cue> of(Passage passage, int trigger) {
    Cues cues = new Cues(passage);
    cues.atNode(trigger, trigger);
    boolean relative = false;
    for (Dependency edge : cues.syntax.pathToRoot(trigger)) {
      if (!(relative && edge.is("obj"))) {
        cues.throughEdge(edge);
      }
      relative |= edge.is("acl:relcl");
      cues.atNode(edge.governor(), edge.dependent());
    }
    return cues.cues;
  }

  /** What the words that hang on a node of the path say. */
  private void atNode(int node, int below) {
    for (Dependency edge : syntax.children(node)) {
      int child = edge.dependent();
      if (child == below) {
        continue;
      }
      String lemma = passage.lemma(child);
      if (edge.is("aux")) {
        auxiliary(child, lemma);
      } else if (edge.is("mark") || edge.is("case")) {
        mark(child, lemma);
      } else if (isNegation(edge, lemma)) {
        cues.add(Cue.without(child, Modality.DENIED));
      } else if (edge.is("advmod") || edge.is("amod")) {
        adverb(child, lemma);
      } else {
        attribution(node, edge);
      }
    }
  }

  private static boolean isNegation(Dependency edge, String lemma) {
    return NEGATIONS.contains(lemma) && (edge.is("advmod") || edge.is("det") || edge.is("neg"));
  }

  private void auxiliary(int child, String lemma) {
    if (FUTURE.contains(lemma)) {
      cues.add(Cue.without(child, Modality.PLANNED));
    } else if (passage.in("hypothetical-words", child)) {
      boolean future = lemma.equals("would") && isToldInThePast(child);
      cues.add(Cue.without(child, future ? Modality.PLANNED : Modality.HYPOTHETICAL));
    }
  }

  /** "said that it would send": of a report in the past the future, not a condition. */
  private boolean isToldInThePast(int auxiliary) {
    return syntax.pathToRoot(auxiliary).stream()
        .anyMatch(
            edge ->
                (edge.is("ccomp") || edge.is("acl"))
                    && (isReporting(edge.governor())
                        || passage.in("report-nouns", edge.governor())
                        || passage.in("planning-verbs", edge.governor())));
  }

  private void mark(int child, String lemma) {
    if (lemma.equals("if") || lemma.equals("whether") || lemma.equals("unless")) {
      cues.add(Cue.without(child, Modality.HYPOTHETICAL));
    }
  }

  private void adverb(int child, String lemma) {
    if (passage.in("reported-adverbs", child)) {
      cues.add(Cue.without(child, Modality.REPORTED));
    } else if (passage.in("alleged-adverbs", child)) {
      cues.add(Cue.without(child, Modality.ALLEGED));
    } else if (lemma.equals("possibly")
        || lemma.equals("potentially")
        || lemma.equals("potential")) {
      cues.add(Cue.without(child, Modality.HYPOTHETICAL));
    }
  }

  /** "according to X"; ", X said" hanging on the clause it attributes. */
  private void attribution(int node, Dependency edge) {
    int child = edge.dependent();
    if (syntax.children(child, "case").stream().anyMatch(c -> isAccording(c))) {
      cues.add(new Cue(child, OptionalInt.of(child), Modality.REPORTED));
    } else if (passage.token(child).isVerb()
        && (isReporting(child) || (edge.is("parataxis") && passage.in("alleging-verbs", child)))
        && (edge.is("parataxis") || edge.is("dep") || edge.is("ccomp") || edge.is("advcl"))
        && hasNoContent(child, node)) {
      OptionalInt subject = subject(child);
      if (subject.isPresent()) {
        boolean told = isReporting(child);
        cues.add(new Cue(child, subject, told ? Modality.REPORTED : Modality.ALLEGED));
      }
    }
  }

  private boolean isAccording(int caseToken) {
    return passage.lemma(caseToken).equals("accord")
        || passage.lemma(caseToken).equals("according")
        || passage.token(caseToken).word().equalsIgnoreCase("per");
  }

  private boolean hasNoContent(int verb, int node) {
    return syntax.children(verb, "ccomp", "xcomp").isEmpty()
        && (verb > node || syntax.children(verb, "obj").isEmpty());
  }

  private boolean isReporting(int token) {
    return passage.in("reporting-verbs", token);
  }

  /** What the governor of an edge on the path says of what stands below. */
  private void throughEdge(Dependency edge) {
    int governor = edge.governor();
    if (edge.is("conj") && continuesReport(edge)) {
      cues.add(new Cue(governor, subject(governor), Modality.REPORTED));
      return;
    }
    if (CONTENT.stream().noneMatch(edge::is) && !edge.is("acl")) {
      return;
    }
    if (passage.token(governor).isVerb()) {
      verb(governor, edge);
    } else if (passage.token(governor).isNoun() && !edge.is("nsubj")) {
      noun(governor, edge);
    } else if (edge.is("xcomp") || edge.is("ccomp") || edge.is("csubj") || edge.is("advcl")) {
      adjective(governor);
    }
  }

  /** "They say A died and B were hurt": a second clause goes on with what is said. */
  private boolean continuesReport(Dependency edge) {
    return isReporting(edge.governor())
        && !syntax.children(edge.governor(), "ccomp").isEmpty()
        && !syntax.children(edge.dependent(), "nsubj").isEmpty()
        && !isReporting(edge.dependent());
  }

  private void adjective(int governor) {
    if (passage.in("hypothetical-words", governor)) {
      cues.add(Cue.without(governor, Modality.HYPOTHETICAL));
    } else if (passage.in("planning-verbs", governor)) {
      cues.add(Cue.without(governor, Modality.PLANNED));
    }
  }

  private void verb(int verb, Dependency edge) {
    boolean clause =
        edge.is("csubj")
            || edge.is("ccomp")
            || edge.is("xcomp")
            || edge.is("parataxis")
            || edge.is("dep");
    boolean object = edge.is("obj") || edge.is("nsubj:pass");
    if (edge.is("nsubj") && !edge.is("nsubj:pass")) {
      return;
    }
    boolean deed = edge.is("advcl:of") || edge.is("obl") || edge.is("advcl");
    if (passage.in("denying-verbs", verb) && (clause || object)) {
      cues.add(new Cue(verb, subject(verb), Modality.DENIED));
    } else if (passage.in("alleging-verbs", verb) && (clause || deed && accuses(verb, edge))) {
      cues.add(new Cue(verb, subject(verb), Modality.ALLEGED));
    } else if (passage.in("planning-verbs", verb) && isToClause(edge)) {
      cues.add(Cue.without(verb, Modality.PLANNED));
    } else if (passage.in("failing-verbs", verb) && edge.is("xcomp")) {
      cues.add(Cue.without(verb, Modality.DENIED));
    } else if (isReporting(verb) && reports(verb, edge, clause, object)) {
      cues.add(new Cue(verb, subject(verb), Modality.REPORTED));
    } else if (passage.lemma(verb).equals("claim") && object) {
      cues.add(new Cue(verb, subject(verb), Modality.REPORTED));
    }
  }

  private boolean reports(int verb, Dependency edge, boolean clause, boolean object) {
    if (clause) {
      return !edge.is("xcomp")
          || isPassive(verb)
          || !isToClause(edge)
          || CLAIMING.contains(passage.lemma(verb));
    }
    return object
            && (passage.in("confirming-verbs", verb) || ANNOUNCING.contains(passage.lemma(verb)))
        || edge.is("advcl:to") && passage.lemma(verb).equals("admit");
  }

  private static final Set<String> CLAIMING = Set.of("claim", "admit", "report", "acknowledge");

  private static final Set<String> ANNOUNCING =
      Set.of(
          "announce", "report", "claim", "acknowledge", "admit", "reveal", "disclose", "confirm");

  private boolean accuses(int verb, Dependency edge) {
    return syntax.children(edge.dependent(), "mark", "case").stream()
        .map(passage::lemma)
        .anyMatch(lemma -> lemma.equals("of") || lemma.equals("for") || lemma.equals("over"));
  }

  private boolean isPassive(int verb) {
    return !syntax.children(verb, "aux:pass").isEmpty();
  }

  private boolean isToClause(Dependency edge) {
    return (edge.is("xcomp") || edge.is("advcl") || edge.is("ccomp") || edge.is("acl"))
        && syntax.children(edge.dependent(), "mark").stream()
            .anyMatch(mark -> passage.lemma(mark).equals("to"));
  }

  private void noun(int noun, Dependency edge) {
    boolean content = edge.is("acl") || edge.is("ccomp") || edge.is("nmod") || edge.is("dep");
    if (!content) {
      return;
    }
    if (passage.in("report-nouns", noun)) {
      cues.add(new Cue(noun, OptionalInt.of(noun), Modality.REPORTED));
      if (hasNo(noun)) {
        cues.add(Cue.without(noun, Modality.UNCONFIRMED));
      }
    } else if (passage.in("alleging-nouns", noun)) {
      cues.add(new Cue(noun, OptionalInt.of(noun), Modality.ALLEGED));
    } else if (passage.in("denying-nouns", noun)) {
      cues.add(Cue.without(noun, Modality.DENIED));
    } else if (passage.in("hypothetical-words", noun)) {
      cues.add(Cue.without(noun, Modality.HYPOTHETICAL));
    } else if (PLANS.contains(passage.lemma(noun)) && isToClause(edge)) {
      cues.add(Cue.without(noun, Modality.PLANNED));
    }
  }

  private static final Set<String> PLANS =
      Set.of(
          "plan",
          "intention",
          "pledge",
          "promise",
          "vow",
          "decision",
          "offer",
          "proposal",
          "preparation",
          "readiness",
          "desire",
          "willingness",
          "request",
          "demand",
          "call",
          "order",
          "need",
          "opportunity",
          "capacity",
          "bid",
          "attempt",
          "agreement",
          "deal");

  private boolean hasNo(int noun) {
    return syntax.children(noun, "det", "advmod", "neg").stream()
        .anyMatch(child -> NEGATIONS.contains(passage.lemma(child)));
  }

  /** The head of the words that name who speaks through a verb. */
  private OptionalInt subject(int verb) {
    List<Integer> agents = passage.fillers(verb, "by-agent");
    if (!agents.isEmpty()) {
      return OptionalInt.of(agents.get(0));
    }
    if (isPassive(verb)) {
      return OptionalInt.empty();
    }
    for (String relation : List.of("subject", "inherited-subject")) {
      List<Integer> subjects = passage.fillers(verb, relation);
      if (!subjects.isEmpty()) {
        return OptionalInt.of(subjects.get(0));
      }
    }
    return OptionalInt.empty();
  }
}
