package io.claimledger.resolve.time;

import io.claimledger.document.Dependency;
import io.claimledger.document.Sentence;
import io.claimledger.document.TimeExpression;
import io.claimledger.document.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Reads from the verb over an expression whether it looks back or ahead. */
final class Tenses {

  private static final Set<String> AHEAD = Set.of("will", "'ll", "’ll", "shall", "wo", "would");
  private static final Set<String> PLANS =
      Set.of(
          "due",
          "scheduled",
          "slated",
          "set",
          "planned",
          "expected",
          "upcoming",
          "forthcoming",
          "tentatively",
          "plan",
          "plans",
          "expects",
          "hopes",
          "intends",
          "ahead");

  /** In the present tense with a day they tell of a timetable. */
  private static final Set<String> SCHEDULED =
      Set.of(
          "arrive", "leave", "depart", "travel", "fly", "visit", "meet", "begin", "start", "open",
          "end", "expire", "convene", "host", "hold", "resume", "vote", "return", "take");

  /** What they govern by "to" happened when they did. */
  private static final Set<String> ACHIEVING =
      Set.of(
          "lay",
          "begin",
          "start",
          "manage",
          "force",
          "compel",
          "continue",
          "help",
          "fail",
          "appear",
          "seem",
          "have",
          "oblige",
          "prove",
          "claim",
          "report",
          "say",
          "rush",
          "dare",
          "happen");

  private static final Set<String> BEFORE_FUTURE = Set.of("until", "till", "by");
  private static final int DEEPEST = 12;
  private static final int REACH = 6;

  /** A verb further up need not share the time of what is told below it. */
  private static final int NEAR_VERB = 3;

  private Tenses() {}

  static Tense of(TimeExpression expression, Sentence sentence) {
    String before = word(sentence, expression.firstToken() - 1);
    if (before.equals("since")) {
      return Tense.PAST;
    }
    Tense verb = ofVerb(expression, sentence);
    boolean ahead = BEFORE_FUTURE.contains(before) || isPlanned(expression, sentence);
    return verb == Tense.UNKNOWN && ahead ? Tense.FUTURE : verb;
  }

  /** "due to resume on Monday", whatever the parser makes of it. */
  private static boolean isPlanned(TimeExpression expression, Sentence sentence) {
    for (int i = Math.max(2, expression.firstToken() - REACH); i < expression.firstToken(); i++) {
      if (word(sentence, i).equals("to") && PLANS.contains(word(sentence, i - 1))) {
        return true;
      }
    }
    return false;
  }

  private static Tense ofVerb(TimeExpression expression, Sentence sentence) {
    int node = head(expression, sentence);
    boolean ofNoun = isPossessor(node, sentence);
    boolean subjectBelow = false;
    for (int depth = 0; node != 0 && depth < DEEPEST; depth++) {
      Token token = sentence.token(node);
      boolean inside = node >= expression.firstToken() && node <= expression.lastToken();
      if (!inside && PLANS.contains(token.word().toLowerCase(Locale.ROOT))) {
        return Tense.FUTURE;
      }
      if (!inside && isVerb(token) || hasCopula(node, sentence)) {
        Tense tense = ofVerb(node, sentence);
        boolean far = depth > NEAR_VERB || ofNoun && !subjectBelow;
        if (tense == Tense.FUTURE && far) {
          return Tense.UNKNOWN;
        }
        if (tense != Tense.UNKNOWN) {
          return tense;
        }
      }
      subjectBelow = isSubject(node, sentence);
      node = governor(node, sentence);
    }
    return Tense.UNKNOWN;
  }

  /** Names after "to" can be tagged as verbs. */
  private static boolean isVerb(Token token) {
    return token.isVerb()
        && (token.index() == 1 || !Character.isUpperCase(token.word().codePointAt(0)));
  }

  /** Whether it belongs to a noun: "Saturday's attack", "the Friday meeting". */
  private static boolean isPossessor(int node, Sentence sentence) {
    return sentence.basic().stream()
        .anyMatch(d -> d.dependent() == node && (d.is("nmod:poss") || d.is("compound")));
  }

  private static boolean isSubject(int node, Sentence sentence) {
    return sentence.basic().stream().anyMatch(d -> d.dependent() == node && d.is("nsubj"));
  }

  private static boolean hasCopula(int node, Sentence sentence) {
    return sentence.basic().stream().anyMatch(d -> d.governor() == node && d.is("cop"));
  }

  private static Tense ofVerb(int verb, Sentence sentence) {
    List<Token> helpers = helpers(verb, sentence);
    if (helpers.stream().anyMatch(t -> AHEAD.contains(t.word().toLowerCase(Locale.ROOT)))) {
      return Tense.FUTURE;
    }
    Token token = sentence.token(verb);
    if (helpers.stream().anyMatch(t -> t.pos().equals("VBD") || t.lemma().equals("have"))) {
      return Tense.PAST;
    }
    if (helpers.stream().anyMatch(t -> t.pos().equals("TO")) && isAchieved(verb, sentence)) {
      return Tense.UNKNOWN;
    }
    if (helpers.stream().anyMatch(t -> t.pos().equals("TO") || t.pos().equals("MD"))) {
      return Tense.FUTURE;
    }
    boolean present = helpers.stream().anyMatch(t -> t.pos().matches("VB[PZ]"));
    return switch (token.pos()) {
      case "VBD" -> Tense.PAST;
      case "VBN" -> present ? Tense.UNKNOWN : Tense.PAST;
      case "VBG" -> present ? Tense.FUTURE : Tense.UNKNOWN;
      case "VBZ", "VBP" -> SCHEDULED.contains(token.lemma()) ? Tense.FUTURE : Tense.UNKNOWN;
      default -> Tense.UNKNOWN;
    };
  }

  /** "Began to leave", "were laid to rest": as much done as the verb above says. */
  private static boolean isAchieved(int verb, Sentence sentence) {
    int above = governor(verb, sentence);
    return above != 0 && ACHIEVING.contains(sentence.token(above).lemma());
  }

  private static List<Token> helpers(int verb, Sentence sentence) {
    List<Token> helpers = new ArrayList<>();
    for (Dependency edge : sentence.basic()) {
      if (edge.governor() == verb && (edge.is("aux") || edge.is("cop") || edge.is("mark"))) {
        helpers.add(sentence.token(edge.dependent()));
      }
    }
    return helpers;
  }

  private static int head(TimeExpression expression, Sentence sentence) {
    for (Dependency edge : sentence.basic()) {
      boolean inside = covers(expression, edge.dependent());
      if (inside && !covers(expression, edge.governor())) {
        return edge.dependent();
      }
    }
    return 0;
  }

  private static boolean covers(TimeExpression expression, int token) {
    return expression.firstToken() <= token && token <= expression.lastToken();
  }

  private static int governor(int node, Sentence sentence) {
    return sentence.basic().stream()
        .filter(d -> d.dependent() == node)
        .mapToInt(Dependency::governor)
        .findFirst()
        .orElse(0);
  }

  private static String word(Sentence sentence, int index) {
    return index < 1 ? "" : sentence.token(index).word().toLowerCase(Locale.ROOT);
  }
}
