package io.claimledger.extract;

import io.claimledger.document.Dependency;
import io.claimledger.document.Syntax;
import java.util.BitSet;
import java.util.Optional;

/** The clause that says a claim. */
final class Evidence {

  private Evidence() {}

  /**
   * The tokens of the trigger's clause: for a verb with its complements, for a noun its phrase, and
   * the clause around it where the noun is subject or object. What attributes it is left out.
   */
  static BitSet of(Passage passage, int trigger, Iterable<Cue> cues) {
    Syntax syntax = passage.syntax();
    int head = clauseHead(passage, trigger);
    BitSet words = syntax.subtree(head, edge -> belongs(passage, edge, trigger, cues));
    trim(passage, words);
    return words.isEmpty() ? single(trigger) : words;
  }

  private static BitSet single(int token) {
    BitSet set = new BitSet();
    set.set(token);
    return set;
  }

  /**
   * The verb of the clause in which a noun is subject or object, or an adjective what it makes of
   * its object ("left ten dead"); otherwise the trigger itself.
   */
  static int clauseHead(Passage passage, int trigger) {
    Optional<Dependency> edge = passage.syntax().parent(trigger);
    if (passage.token(trigger).isVerb() || edge.isEmpty()) {
      return trigger;
    }
    Dependency up = edge.get();
    boolean result = up.is("xcomp") && passage.token(trigger).pos().startsWith("JJ");
    boolean argument = up.is("nsubj") || up.is("obj") || result;
    return argument && passage.token(up.governor()).isVerb() && !speaks(passage, up.governor())
        ? up.governor()
        : trigger;
  }

  private static boolean speaks(Passage passage, int verb) {
    return passage.in("reporting-verbs", verb) || passage.in("denying-verbs", verb);
  }

  private static boolean belongs(
      Passage passage, Dependency edge, int trigger, Iterable<Cue> cues) {
    if (passage.syntax().isBelow(trigger, edge.dependent())) {
      return true;
    }
    for (Cue cue : cues) {
      if (cue.token() == edge.dependent() && !edge.is("aux") && !edge.is("advmod")) {
        return false;
      }
    }
    boolean clause = edge.is("conj") && passage.token(edge.dependent()).isVerb();
    return !clause && !edge.is("parataxis") && !(edge.is("cc") && edge.governor() == trigger);
  }

  private static void trim(Passage passage, BitSet words) {
    while (!words.isEmpty() && isMark(passage, words.nextSetBit(0))) {
      words.clear(words.nextSetBit(0));
    }
    while (!words.isEmpty() && isMark(passage, words.length() - 1)) {
      words.clear(words.length() - 1);
    }
  }

  private static boolean isMark(Passage passage, int token) {
    return passage.token(token).word().codePoints().noneMatch(Character::isLetterOrDigit);
  }
}
