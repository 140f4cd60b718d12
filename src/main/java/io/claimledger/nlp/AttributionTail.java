package io.claimledger.nlp;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The tail of a sentence that says on whose word it stands: ", the ministry said on Tuesday." It is
 * parsed apart, since parsers tend to take its subject for part of a long clause before it.
 *
 * @param comma index of the comma it follows, from 0
 * @param inverted whether the verb stands before its subject: ", said Governor Oleh Kiper."
 */
record AttributionTail(int comma, boolean inverted) {

  private static final Set<String> VERBS =
      Set.of(
          "say",
          "add",
          "report",
          "note",
          "announce",
          "state",
          "tell",
          "claim",
          "explain",
          "write",
          "confirm",
          "declare",
          "warn",
          "acknowledge",
          "tweet",
          "stress",
          "insist");
  private static final Set<String> SUBJECT_TAGS =
      Set.of("DT", "JJ", "POS", "PRP", "PRP$", "CD", "HYPH", "IN", "CC", ",", "``", "''");
  private static final Set<String> SUBJECT_STARTS = Set.of("DT", "JJ", "PRP", "PRP$", "CD");
  private static final Set<String> ADJUNCT_TAGS =
      Set.of("DT", "JJ", "POS", "PRP", "PRP$", "CD", "HYPH", "IN", "TO", "RB", ",", ".", "CC");
  private static final int LONGEST_SUBJECT = 16;
  private static final int LONGEST_ADJUNCT = 12;
  private static final int SHORTEST_CLAUSE = 3;

  /** The tail of a tagged sentence, or null where it has none. */
  static @Nullable AttributionTail of(List<CoreLabel> tokens) {
    for (int verb = tokens.size() - 1; verb > SHORTEST_CLAUSE; verb--) {
      CoreLabel token = tokens.get(verb);
      if (token.tag().startsWith("VB")) {
        return isReport(token) ? before(tokens, verb) : null;
      }
      if (!isNominal(token, ADJUNCT_TAGS) || tokens.size() - verb > LONGEST_ADJUNCT) {
        return null;
      }
    }
    return null;
  }

  private static boolean isReport(CoreLabel token) {
    return VERBS.contains(token.lemma()) && !token.tag().equals("VBG") && !token.tag().equals("VB");
  }

  private static @Nullable AttributionTail before(List<CoreLabel> tokens, int verb) {
    if (isComma(tokens, verb - 1)) {
      boolean subjectFollows = verb + 1 < tokens.size() && startsSubject(tokens.get(verb + 1));
      return subjectFollows
          ? checked(tokens, verb - 1, true)
          : checked(tokens, subjectComma(tokens, verb - 1), false);
    }
    return checked(tokens, subjectComma(tokens, verb), false);
  }

  /** The comma before the subject of a verb; an apposition between two commas belongs to it. */
  private static int subjectComma(List<CoreLabel> tokens, int verb) {
    boolean apposed = isComma(tokens, verb);
    int commas = 0;
    for (int i = verb - 1; i > 0 && verb - i <= LONGEST_SUBJECT; i--) {
      if (isComma(tokens, i)) {
        commas++;
        if (!apposed || commas == 2) {
          return i + 1 < verb && startsSubject(tokens.get(i + 1)) ? i : -1;
        }
      } else if (!isNominal(tokens.get(i), SUBJECT_TAGS)) {
        return -1;
      }
    }
    return -1;
  }

  private static @Nullable AttributionTail checked(
      List<CoreLabel> tokens, int comma, boolean inverted) {
    if (comma < SHORTEST_CLAUSE) {
      return null;
    }
    List<CoreLabel> clause = tokens.subList(0, comma);
    boolean hasVerb = clause.stream().anyMatch(t -> t.tag().startsWith("VB"));
    long marks = clause.stream().filter(t -> t.tag().equals("``") || t.tag().equals("''")).count();
    boolean quoted = tokens.get(comma + 1).tag().equals("''") || marks % 2 == 1;
    return hasVerb && !quoted ? new AttributionTail(comma, inverted) : null;
  }

  private static boolean isComma(List<CoreLabel> tokens, int index) {
    return tokens.get(index).word().equals(",");
  }

  private static boolean startsSubject(CoreLabel token) {
    return token.tag().startsWith("NN") || SUBJECT_STARTS.contains(token.tag());
  }

  private static boolean isNominal(CoreLabel token, Set<String> others) {
    return token.tag().startsWith("NN") || others.contains(token.tag());
  }
}
