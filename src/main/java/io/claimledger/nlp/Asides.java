package io.claimledger.nlp;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What stands beside the clauses of a news sentence and misleads a parser: the dateline before it,
 * the label of a bullet point, and the words that say on whose word it stands, ", the ministry said
 * on Tuesday,".
 */
final class Asides {

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
          "insist",
          "believe");
  private static final Set<String> SUBJECT_TAGS =
      Set.of("DT", "JJ", "POS", "PRP", "PRP$", "CD", "HYPH", "IN", "CC", ",", "``", "''");
  private static final Set<String> SUBJECT_STARTS = Set.of("DT", "JJ", "PRP", "PRP$", "CD");
  private static final Set<String> ADJUNCT_TAGS =
      Set.of("DT", "JJ", "POS", "PRP", "PRP$", "CD", "HYPH", "IN", "TO", "RB", ".", "CC");
  private static final Set<String> LABEL_TAGS =
      Set.of("DT", "JJ", "POS", "CD", "HYPH", "IN", "TO", "CC", "VBG");
  private static final Set<String> DASHES = Set.of("—", "–", "-", "--", "―");
  private static final int LONGEST_DATELINE = 14;
  private static final int LONGEST_LABEL = 8;
  private static final int LONGEST_SUBJECT = 16;
  private static final int LONGEST_ADJUNCT = 12;

  private Asides() {}

  /**
   * Words that attribute the rest of a sentence, from 0.
   *
   * @param first index of their first word, right after a comma
   * @param end one past their last word: a comma or the end of the sentence
   * @param inverted whether the verb stands before its subject
   */
  record Attribution(int first, int end, boolean inverted) {}

  /**
   * How many tokens at the head of a sentence are a dateline: "KHARKIV, Ukraine (AP) —",
   * "Pyongyang, October 26 (KCNA) --".
   */
  static int dateline(List<CoreLabel> tokens) {
    for (int i = 1; i < Math.min(tokens.size() - 1, LONGEST_DATELINE); i++) {
      if (DASHES.contains(tokens.get(i).word())) {
        boolean apart = tokens.get(i - 1).endPosition() < tokens.get(i).beginPosition();
        boolean shouted = isShouted(tokens.get(0).word());
        boolean credited = tokens.get(i - 1).tag().equals("-RRB-");
        return apart && (shouted || credited) ? i + 1 : 0;
      }
      if (tokens.get(i).tag().startsWith("VB")) {
        return 0;
      }
    }
    return 0;
  }

  /** How many tokens at the head of a sentence label it: "Arms deliveries:". */
  static int label(List<CoreLabel> tokens) {
    for (int i = 1; i < Math.min(tokens.size() - 1, LONGEST_LABEL); i++) {
      if (tokens.get(i).word().equals(":")) {
        return hasVerb(tokens.subList(i, tokens.size())) ? i + 1 : 0;
      }
      if (!isNominal(tokens.get(i), LABEL_TAGS)) {
        return 0;
      }
    }
    return 0;
  }

  private static boolean isShouted(String word) {
    return word.length() > 2
        && word.codePoints().allMatch(Character::isLetter)
        && word.equals(word.toUpperCase(Locale.ROOT))
        && !word.equals(word.toLowerCase(Locale.ROOT));
  }

  /** Words at or before the end of a sentence that start with "according to". */
  static Optional<Attribution> accordingTo(List<CoreLabel> tokens) {
    for (int comma = 1; comma < tokens.size() - 3; comma++) {
      if (isComma(tokens, comma) && startsAccordingTo(tokens, comma + 1)) {
        int end = accordingEnd(tokens, comma + 3);
        return checked(tokens, comma, end, false);
      }
    }
    return Optional.empty();
  }

  /** Where the clause before a token starts: after a semicolon, else with the sentence. */
  static int clauseStart(List<CoreLabel> tokens, int end) {
    for (int i = end - 1; i > 0; i--) {
      if (tokens.get(i - 1).word().equals(";")) {
        return i;
      }
    }
    return 0;
  }

  private static boolean startsAccordingTo(List<CoreLabel> tokens, int index) {
    return tokens.get(index).word().equals("according")
        && tokens.get(index + 1).word().equals("to");
  }

  /** The next comma after which the sentence goes on with a clause, else the sentence's end. */
  private static int accordingEnd(List<CoreLabel> tokens, int from) {
    int last = tokens.size() - 1;
    int end = tokens.get(last).tag().equals(".") ? last : last + 1;
    for (int i = from; i < end; i++) {
      if (isComma(tokens, i)) {
        boolean described = tokens.get(i + 1).tag().startsWith("W");
        return described || !hasVerb(tokens.subList(i, end)) ? end : i;
      }
    }
    return end;
  }

  /** The last words of a tagged sentence that attribute it, apart from quotations. */
  static Optional<Attribution> attribution(List<CoreLabel> tokens) {
    for (int verb = tokens.size() - 1; verb > 1; verb--) {
      if (isReport(tokens.get(verb))) {
        Optional<Attribution> found = around(tokens, verb);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isReport(CoreLabel token) {
    return VERBS.contains(token.lemma())
        && Set.of("VBD", "VBZ", "VBP", "VBN").contains(token.tag());
  }

  private static Optional<Attribution> around(List<CoreLabel> tokens, int verb) {
    int end = adjunctEnd(tokens, verb);
    if (end < 0) {
      return Optional.empty();
    }
    if (isComma(tokens, verb - 1)) {
      boolean subjectFollows = verb + 1 < end && startsSubject(tokens.get(verb + 1));
      return subjectFollows
          ? checked(tokens, verb - 1, end, true)
          : checked(tokens, subjectComma(tokens, verb - 1), end, false);
    }
    return checked(tokens, subjectComma(tokens, verb), end, false);
  }

  /** Where the words that hang on the verb end: at a comma or with the sentence; -1 if nowhere. */
  private static int adjunctEnd(List<CoreLabel> tokens, int verb) {
    for (int i = verb + 1; i <= tokens.size(); i++) {
      if (i == tokens.size() || isComma(tokens, i)) {
        return i;
      }
      boolean clause = tokens.get(i).word().equals("that") && tokens.get(i).tag().equals("IN");
      if (clause || i - verb > LONGEST_ADJUNCT || !isNominal(tokens.get(i), ADJUNCT_TAGS)) {
        return -1;
      }
    }
    return -1;
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

  private static Optional<Attribution> checked(
      List<CoreLabel> tokens, int comma, int end, boolean inverted) {
    if (comma < 1) {
      return Optional.empty();
    }
    List<CoreLabel> before = tokens.subList(0, comma);
    List<CoreLabel> after = tokens.subList(end, tokens.size());
    boolean hasClause = hasVerb(before) || hasVerb(after);
    long marks = before.stream().filter(t -> t.tag().equals("``") || t.tag().equals("''")).count();
    boolean quoted = tokens.get(comma + 1).tag().equals("''") || marks % 2 == 1;
    return hasClause && !quoted
        ? Optional.of(new Attribution(comma + 1, end, inverted))
        : Optional.empty();
  }

  private static boolean hasVerb(List<CoreLabel> tokens) {
    return tokens.stream().anyMatch(t -> t.tag().startsWith("VB"));
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
