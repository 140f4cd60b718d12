package io.claimledger.extract;

import io.claimledger.document.Dependency;
import io.claimledger.document.Syntax;
import io.claimledger.model.Modality;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * How far up a sentence words still speak of a trigger: what is told as background, as done before,
 * or as said by others is not made unsure by the clause around it.
 */
final class Scope {

  private static final Set<String> BEFOREHAND =
      Set.of("after", "following", "since", "amid", "despite", "although", "though");
  private static final Set<String> HAVE_BEEN = Set.of("have", "'ve", "’ve");
  private static final Set<String> PARTING = Set.of("but", "while", "whereas", "yet");

  private final Passage passage;
  private final Syntax syntax;
  private final int trigger;
  private final List<Integer> asides = new ArrayList<>();
  private boolean relative;
  private boolean told;
  private boolean background;
  private boolean ownClause;

  Scope(Passage passage, int trigger) {
    this.passage = passage;
    this.syntax = passage.syntax();
    this.trigger = trigger;
  }

  /** Goes one edge up. */
  void enter(Dependency edge) {
    if (edge.is("conj") && isParted(edge.dependent())) {
      asides.add(edge.dependent());
    }
    if (isBackground(edge)) {
      background = true;
      asides.add(edge.dependent());
    }
    ownClause =
        edge.is("conj") && !sharesAuxiliaries(edge)
            || edge.is("parataxis") && !syntax.children(edge.dependent(), "nsubj").isEmpty();
    // What a verb of saying gives is as sure as it is given, however sure the saying is.
    told |=
        edge.is("ccomp") && passage.in("reporting-verbs", edge.governor())
            || edge.is("acl") && passage.in("report-nouns", edge.governor());
  }

  /** What a relative clause tells is not claimed with the thing it describes. */
  boolean isDescribed(Dependency edge) {
    boolean described = relative && edge.is("obj");
    relative |=
        edge.is("acl:relcl")
            || edge.is("acl") && passage.token(edge.dependent()).pos().equals("VBN");
    return described;
  }

  /** Whether a cue above holds for the trigger. */
  boolean holds(Cue cue) {
    if (cue.modality() == Modality.REPORTED || cue.modality() == Modality.ALLEGED) {
      return !(relative && isSpeech());
    }
    boolean untrue = passage.in("falsehoods", cue.token()) || passage.in("truths", cue.token());
    if (background) {
      return untrue;
    }
    return !told || untrue || cue.speaker().isPresent() || cue.modality() == Modality.UNCONFIRMED;
  }

  /** Whether a cue that hangs on a node above holds for the trigger. */
  boolean holdsBeside(Cue cue) {
    boolean attributes = cue.modality() == Modality.REPORTED || cue.modality() == Modality.ALLEGED;
    if (attributes) {
      return !isAside(cue) && holds(cue);
    }
    return !ownClause && holds(cue);
  }

  /** After ", officials said," the text goes on in its own voice with what it knows besides. */
  private boolean isAside(Cue cue) {
    return passage.token(cue.token()).isVerb()
        && cue.token() < trigger
        && asides.stream().anyMatch(aside -> aside > cue.token());
  }

  /**
   * "said the base was hit, a claim that Elbonia denied": the denial is told by the text itself.
   */
  private boolean isSpeech() {
    return passage.in("denying-verbs", trigger)
        || passage.in("alleging-verbs", trigger)
        || passage.in("reporting-verbs", trigger);
  }

  private boolean isBackground(Dependency edge) {
    int dependent = edge.dependent();
    if (edge.is("acl:relcl")) {
      return true;
    }
    if (edge.is("acl")) {
      return passage.token(dependent).pos().equals("VBN")
          && syntax.children(dependent, "mark", "aux").isEmpty();
    }
    if (edge.is("advcl")) {
      return isPast(dependent) && !isCondition(dependent);
    }
    return (edge.is("obl") || edge.is("nmod")) && isBeforehand(dependent);
  }

  private boolean isBeforehand(int noun) {
    return syntax.children(noun, "case").stream().map(passage::lemma).anyMatch(BEFOREHAND::contains)
        || syntax.children(noun, "case").stream()
            .anyMatch(c -> passage.token(c).word().equalsIgnoreCase("following"));
  }

  private boolean isCondition(int verb) {
    return syntax.children(verb, "mark").stream()
        .map(passage::lemma)
        .anyMatch(lemma -> lemma.equals("if") || lemma.equals("unless"));
  }

  private boolean isPast(int verb) {
    return passage.token(verb).pos().equals("VBD")
        || syntax.children(verb, "aux", "aux:pass").stream()
            .anyMatch(
                aux ->
                    passage.token(aux).pos().equals("VBD")
                        || HAVE_BEEN.contains(passage.lemma(aux)));
  }

  private boolean isParted(int conjunct) {
    return syntax.children(conjunct, "cc").stream().map(passage::lemma).anyMatch(PARTING::contains);
  }

  /** "will not shell or bomb", but not "did not comment but said". */
  private boolean sharesAuxiliaries(Dependency edge) {
    boolean own = !syntax.children(edge.dependent(), "nsubj", "aux").isEmpty();
    String above = passage.token(edge.governor()).pos();
    return !isParted(edge.dependent())
        && !own
        && above.equals(passage.token(edge.dependent()).pos());
  }
}
