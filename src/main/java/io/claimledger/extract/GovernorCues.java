package io.claimledger.extract;

import io.claimledger.document.Dependency;
import io.claimledger.document.Syntax;
import io.claimledger.model.Modality;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/** What the words that govern a clause say of it: "denied sending", "reports that", "plans to". */
final class GovernorCues {

  private boolean isReport(int noun) {
    return passage.in("report-nouns", noun) || passage.in("alleging-nouns", noun);
  }

  private static final Set<String> CONTENT =
      Set.of("ccomp", "parataxis", "csubj", "xcomp", "dep", "obj", "nsubj", "obl", "nmod", "advcl");

  private final Passage passage;
  private final Syntax syntax;
  private final ReportSubjects subjects;
  private List<Cue> cues = new ArrayList<>();

  GovernorCues(Passage passage) {
    this.passage = passage;
    this.syntax = passage.syntax();
    this.subjects = new ReportSubjects(passage);
  }

  /** What the governor of an edge on the path says of what stands below. */
  List<Cue> through(Dependency edge) {
    cues = new ArrayList<>();
    read(edge);
    return cues;
  }

  private void read(Dependency edge) {
    int governor = edge.governor();
    if (edge.is("nsubj") && isReport(edge.dependent()) && isFalse(governor)) {
      cues.add(new Cue(governor, OptionalInt.empty(), Modality.DENIED));
      return;
    }
    if (edge.is("conj") && continuesReport(edge)) {
      cues.add(new Cue(governor, subjects.of(governor), Modality.REPORTED));
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
    } else if (isDue(governor, edge)) {
      cues.add(Cue.without(governor, Modality.PLANNED));
    }
  }

  /** "Reports that it sold shells are false", "are not true". */
  private boolean isFalse(int word) {
    return passage.in("falsehoods", word)
        || passage.in("truths", word)
            && syntax.children(word, "advmod", "neg").stream()
                .anyMatch(no -> passage.in("negations", no));
  }

  /** "They say A died and B were hurt": a second clause goes on with what is said. */
  private boolean continuesReport(Dependency edge) {
    return subjects.isReporting(edge.governor())
        && !syntax.children(edge.governor(), "ccomp").isEmpty()
        && !syntax.children(edge.dependent(), "nsubj").isEmpty()
        && !subjects.isReporting(edge.dependent())
        && !SPEECH.stream().anyMatch(list -> passage.in(list, edge.dependent()))
        && syntax.children(edge.dependent(), "cc").stream().noneMatch(this::isBut);
  }

  private static final Set<String> SPEECH =
      Set.of("denying-verbs", "alleging-verbs", "planning-verbs");

  private boolean isBut(int cc) {
    return passage.lemma(cc).equals("but") || passage.lemma(cc).equals("while");
  }

  private void adjective(int governor) {
    if (passage.in("hypothetical-words", governor)) {
      cues.add(Cue.without(governor, Modality.HYPOTHETICAL));
    } else if (passage.in("planning-verbs", governor)) {
      cues.add(Cue.without(governor, Modality.PLANNED));
    }
  }

  private void verb(int verb, Dependency edge) {
    if (edge.relation().equals("nsubj")) {
      return;
    }
    if (passage.in("denying-verbs", verb) && !edge.is("ccomp") && isReport(edge.dependent())) {
      cues.add(new Cue(verb, subjects.of(verb), Modality.DENIED));
      return;
    }
    boolean clause = CLAUSES.stream().anyMatch(edge::is);
    boolean object = edge.is("obj") || edge.is("nsubj:pass");
    if (passage.in("supposing-verbs", verb) && (clause || object) || isDemand(verb, edge)) {
      cues.add(new Cue(verb, subjects.of(verb), Modality.HYPOTHETICAL));
      return;
    }
    boolean deed =
        (edge.is("obl") || edge.is("advcl")) && accuses(edge) || object && isLaidAt(verb);
    if (passage.in("denying-verbs", verb) && (clause || object)) {
      cues.add(new Cue(verb, subjects.of(verb), Modality.DENIED));
    } else if (passage.in("alleging-verbs", verb) && (clause || deed || blamed(verb, edge))) {
      cues.add(new Cue(verb, subjects.of(verb), Modality.ALLEGED));
    } else if (((isToClause(edge) || isDue(verb, edge)) && plans(verb))
        || isPlannedDeed(verb, edge, object)) {
      cues.add(Cue.without(verb, Modality.PLANNED));
    } else if (passage.in("failing-verbs", verb) && edge.is("xcomp") && !isComment(edge)) {
      cues.add(Cue.without(verb, Modality.DENIED));
    } else if (isReporting(verb, edge) && reports(verb, edge, clause, object)) {
      cues.add(new Cue(verb, subjects.of(verb), Modality.REPORTED));
    }
  }

  /** "urged Elbonia to withdraw", "proposed that it send troops", "warned it against attacking". */
  private boolean isDemand(int verb, Dependency edge) {
    if (!passage.in("demanding-verbs", verb)) {
      return false;
    }
    boolean bare =
        edge.is("ccomp")
            && passage.token(edge.dependent()).pos().matches("VBP?")
            && syntax.children(edge.dependent(), "aux").isEmpty();
    boolean against =
        syntax.children(edge.dependent(), "mark", "case").stream()
            .anyMatch(m -> passage.lemma(m).equals("against"));
    return bare || isToClause(edge) || against;
  }

  /** "blamed the bombing on the rebels". */
  private boolean blamed(int verb, Dependency edge) {
    return passage.lemma(verb).equals("blame")
        && edge.is("obj")
        && !passage.token(edge.dependent()).isProperNoun();
  }

  /** "is expected in Bogota for talks". */
  private boolean isDue(int verb, Dependency edge) {
    return edge.is("obl") && DUE.contains(passage.lemma(verb)) && isFor(edge.dependent());
  }

  private boolean isFor(int noun) {
    return syntax.children(noun, "case").stream()
        .map(passage::lemma)
        .anyMatch(lemma -> lemma.equals("for") || lemma.equals("at") || lemma.equals("to"));
  }

  private static final Set<String> DUE =
      Set.of("due", "expect", "schedule", "set", "poise", "slate");

  private static final Set<String> CLAUSES = Set.of("csubj", "ccomp", "xcomp", "parataxis", "dep");

  /** "plans to send", "is to send". */
  private boolean plans(int verb) {
    return passage.in("planning-verbs", verb) || passage.lemma(verb).equals("be");
  }

  private boolean isReporting(int verb, Dependency edge) {
    return subjects.isReporting(verb)
        || GIVING.containsKey(passage.lemma(verb))
        || ((edge.is("ccomp") || edge.is("obj") && isChecked(verb))
            && passage.in("confirming-verbs", verb));
  }

  /** "verified 248 killings", but not "established a base". */
  private boolean isChecked(int verb) {
    return !passage.lemma(verb).equals("establish");
  }

  /** "considered sending", "ordered the withdrawal", "approved the sale". */
  private boolean isPlannedDeed(int verb, Dependency edge, boolean object) {
    int deed = edge.dependent();
    boolean gerund = passage.token(deed).pos().equals("VBG") && deed == verb + 1;
    return (gerund && passage.in("planning-verbs", verb))
        || (object && passage.in("ordering-verbs", verb) && passage.in("planned-deeds", deed));
  }

  /** "declined to comment on reports" denies nothing. */
  private boolean isComment(Dependency edge) {
    return passage.in("reporting-verbs", edge.dependent());
  }

  private boolean reports(int verb, Dependency edge, boolean clause, boolean object) {
    if ((edge.is("obl") || edge.is("advcl")) && gives(verb, edge.dependent())) {
      return true;
    }
    if (clause) {
      return !edge.is("xcomp")
          || subjects.isPassive(verb)
          || !isToClause(edge)
          || passage.in("claiming-verbs", verb);
    }
    return object && (passage.in("confirming-verbs", verb) || passage.in("announcing-verbs", verb))
        || (edge.is("advcl:to") && passage.lemma(verb).equals("admit"));
  }

  /** "blamed the attack on Ruritania": what is blamed is the deed. */
  private boolean isLaidAt(int verb) {
    return LAYING.contains(passage.lemma(verb));
  }

  private static final Set<String> LAYING = Set.of("blame", "attribute", "ascribe", "pin");

  /** "puts its losses at 12 dead", "spoke of 300 dead". */
  private boolean gives(int verb, int noun) {
    String preposition = GIVING.getOrDefault(passage.lemma(verb), "");
    return syntax.children(noun, "case", "mark").stream()
        .map(passage::lemma)
        .anyMatch(preposition::equals);
  }

  private static final Map<String, String> GIVING =
      Map.of(
          "put",
          "at",
          "place",
          "at",
          "estimate",
          "at",
          "speak",
          "of",
          "talk",
          "of",
          "tell",
          "of",
          "count",
          "at",
          "report",
          "on");

  private boolean accuses(Dependency edge) {
    return syntax.children(edge.dependent(), "mark", "case").stream()
        .map(passage::lemma)
        .anyMatch(lemma -> lemma.equals("of") || lemma.equals("for") || lemma.equals("over"));
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
      if (hasNo(noun)) {
        cues.add(Cue.without(noun, Modality.UNCONFIRMED));
      } else {
        cues.add(new Cue(noun, OptionalInt.of(noun), Modality.REPORTED));
      }
    } else if (passage.in("alleging-nouns", noun)) {
      cues.add(new Cue(noun, OptionalInt.of(noun), Modality.ALLEGED));
    } else if (passage.in("denying-nouns", noun)) {
      cues.add(Cue.without(noun, Modality.DENIED));
    } else if (passage.in("hypothetical-words", noun)) {
      cues.add(Cue.without(noun, Modality.HYPOTHETICAL));
    } else if (passage.in("plan-nouns", noun) && (isToClause(edge) || isFor(edge))) {
      cues.add(Cue.without(noun, Modality.PLANNED));
    }
  }

  /** "plans for a deployment". */
  private boolean isFor(Dependency edge) {
    return edge.is("nmod")
        && syntax.children(edge.dependent(), "case").stream()
            .anyMatch(mark -> passage.lemma(mark).equals("for"));
  }

  private boolean hasNo(int noun) {
    return syntax.children(noun, "det", "advmod", "neg").stream()
        .anyMatch(child -> passage.in("negations", child));
  }
}
