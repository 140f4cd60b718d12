package io.claimledger.extract;

import io.claimledger.document.Dependency;
import io.claimledger.document.Syntax;
import io.claimledger.model.Modality;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;

/** What the words that hang on a clause say of it: "not", "could", "reportedly", ", he said". */
final class DependentCues {

  private static final Set<String> FUTURE = Set.of("will", "'ll", "’ll", "shall", "wo", "going");

  private final Passage passage;
  private final Syntax syntax;
  private final ReportSubjects subjects;
  private List<Cue> cues = new ArrayList<>();

  DependentCues(Passage passage) {
    this.passage = passage;
    this.syntax = passage.syntax();
    this.subjects = new ReportSubjects(passage);
  }

  /** What the words that hang on a node of the path say. */
  List<Cue> at(int node, int below) {
    cues = new ArrayList<>();
    for (Dependency edge : syntax.children(node)) {
      int child = edge.dependent();
      if (child == below) {
        continue;
      }
      String lemma = passage.lemma(child);
      if (edge.is("aux") && lemma.equals("be") && isToInfinitive(node, child)) {
        cues.add(Cue.without(child, Modality.PLANNED));
      } else if (edge.is("aux") && isInverted(node, child)) {
        cues.add(Cue.without(child, Modality.HYPOTHETICAL));
      } else if (edge.is("aux")) {
        auxiliary(child, lemma, node);
      } else if (edge.is("mark") || edge.is("case")) {
        mark(child, lemma);
      } else if (isNegation(edge) || node == below && isNobody(edge)) {
        cues.add(Cue.without(child, Modality.DENIED));
      } else if (edge.is("advmod") || edge.is("amod")) {
        adverb(child, lemma);
      } else if (edge.is("obl") && isImagined(child)) {
        cues.add(Cue.without(child, Modality.HYPOTHETICAL));
      } else if (edge.is("acl") && passage.lemma(child).equals("blame")) {
        cues.add(Cue.without(child, Modality.ALLEGED));
      } else {
        attribution(node, edge);
      }
    }
    return cues;
  }

  /** "Had the army not withdrawn", "should they attack": a condition without "if". */
  private boolean isInverted(int verb, int auxiliary) {
    boolean opens =
        auxiliary == 1
            || !passage.token(auxiliary - 1).word().codePoints().allMatch(Character::isLetter);
    return opens
        && CONDITIONS.contains(passage.token(auxiliary).word().toLowerCase(Locale.ROOT))
        && syntax.children(verb, "nsubj").stream().anyMatch(subject -> subject > auxiliary)
        && !passage.token(passage.sentence().size()).word().equals("?");
  }

  private static final Set<String> CONDITIONS = Set.of("had", "were", "should");

  private boolean isNegation(Dependency edge) {
    return passage.in("negations", edge.dependent())
        && (edge.is("advmod") || edge.is("det") || edge.is("neg"));
  }

  /** "In the simulation", but not "dismissed as a simulation". */
  private boolean isImagined(int noun) {
    return passage.in("imagined", noun)
        && syntax.children(noun, "case").stream()
            .anyMatch(c -> passage.lemma(c).matches("in|under|during"));
  }

  /** "No soldiers were killed", "not a single plane was lost". */
  private boolean isNobody(Dependency edge) {
    return (edge.is("nsubj") || edge.is("nsubj:pass") || edge.is("obj"))
        && syntax.children(edge.dependent(), "det", "advmod").stream()
            .filter(no -> !LESS.contains(passage.lemma(no + 1)))
            .map(passage::lemma)
            .anyMatch(lemma -> lemma.equals("no") || lemma.equals("not"));
  }

  /** "No fewer than 12" are not nobody. */
  private static final Set<String> LESS = Set.of("less", "few", "fewer", "more", "only", "long");

  /** "is to meet", not "to be meeting". */
  private boolean isToInfinitive(int verb, int be) {
    return syntax.children(verb, "mark").stream()
        .anyMatch(m -> passage.lemma(m).equals("to") && m > be);
  }

  private void auxiliary(int child, String lemma, int verb) {
    if (lemma.equals("could") && SENSES.contains(passage.lemma(verb))) {
      return;
    }
    if (FUTURE.contains(lemma)) {
      cues.add(Cue.without(child, Modality.PLANNED));
    } else if (passage.in("hypothetical-words", child)) {
      boolean future = lemma.equals("would") && isToldInThePast(child);
      cues.add(Cue.without(child, future ? Modality.PLANNED : Modality.HYPOTHETICAL));
    }
  }

  /** What could be heard or seen was there. */
  private static final Set<String> SENSES = Set.of("hear", "see", "feel");

  /** "said that it would send": of a report in the past the future, not a condition. */
  private boolean isToldInThePast(int auxiliary) {
    return passage.tags().covers(auxiliary)
        || syntax.pathToRoot(auxiliary).stream()
            .anyMatch(
                edge ->
                    (edge.is("ccomp") || edge.is("acl") || edge.is("dep"))
                        && (subjects.isReporting(edge.governor())
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
    } else if (passage.in("imagined-adjectives", child)) {
      cues.add(Cue.without(child, Modality.HYPOTHETICAL));
    }
  }

  /** "according to X"; ", X said" hanging on the clause it attributes. */
  private void attribution(int node, Dependency edge) {
    int child = edge.dependent();
    if (syntax.children(child, "case").stream().anyMatch(c -> isAccording(passage, c))) {
      cues.add(new Cue(child, OptionalInt.of(child), Modality.REPORTED));
    } else if (passage.token(child).isVerb()
        && (subjects.isReporting(child)
            || (edge.is("parataxis") && passage.in("alleging-verbs", child)))
        && (edge.is("parataxis") || edge.is("dep") || edge.is("ccomp") || edge.is("advcl"))
        && hasNoContent(child, node)) {
      OptionalInt subject = subjects.ownOf(child);
      if (subject.isPresent()) {
        boolean told = subjects.isReporting(child);
        cues.add(new Cue(child, subject, told ? Modality.REPORTED : Modality.ALLEGED));
      }
    }
  }

  /** "according to", "per". */
  static boolean isAccording(Passage passage, int caseToken) {
    return passage.lemma(caseToken).equals("accord")
        || passage.lemma(caseToken).equals("according")
        || passage.token(caseToken).word().equalsIgnoreCase("per");
  }

  private boolean isListener(int verb, int object) {
    return passage.lemma(verb).equals("tell") || passage.token(object).pos().equals("PRP");
  }

  private boolean hasNoContent(int verb, int node) {
    return syntax.children(verb, "ccomp", "xcomp").isEmpty()
        && syntax.children(verb, "obj").stream().allMatch(o -> verb > node && isListener(verb, o));
  }
}
