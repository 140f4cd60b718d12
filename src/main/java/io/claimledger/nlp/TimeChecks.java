package io.claimledger.nlp;

import io.claimledger.document.Sentence;
import io.claimledger.document.TimeExpression;
import io.claimledger.document.Token;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tells times from numbers and words that only look like them. */
final class TimeChecks {

  private static final Pattern BARE_NUMBER = Pattern.compile("\\d+");

  /** What carries a number, which looks like a year, for its name: Resolution 1701. */
  private static final Set<String> NUMBERED =
      Set.of(
          "operation",
          "resolution",
          "decree",
          "order",
          "directive",
          "regulation",
          "article",
          "section",
          "flight",
          "highway",
          "route",
          "hill",
          "height",
          "unit",
          "camp",
          "room");

  private static final Set<String> BEFORE_YEAR =
      Set.of(
          "in",
          "since",
          "until",
          "till",
          "by",
          "from",
          "to",
          "before",
          "after",
          "of",
          "during",
          "through",
          "throughout",
          "between",
          "and",
          "or",
          "circa",
          "for",
          "late",
          "early",
          "the",
          "its",
          "their",
          "his",
          "her",
          "this",
          "a",
          "-",
          "–",
          "(",
          "-lrb-",
          ",",
          "'s",
          "’s",
          "'",
          "’",
          "back",
          "mid",
          "on",
          "into",
          "versus");
  private static final Set<String> MEASURES =
      Set.of("%", "percent", "per", "km", "kilometers", "kilometres", "miles", "meters", "metres");

  /** Words of company and government accounts, whose halves and years are the calendar's. */
  private static final Set<String> BUSINESS =
      Set.of(
          "profit",
          "profits",
          "earnings",
          "results",
          "sales",
          "revenue",
          "revenues",
          "income",
          "orders",
          "loss",
          "losses",
          "growth",
          "exports",
          "imports",
          "output",
          "production",
          "budget",
          "gdp",
          "economy",
          "inflation",
          "dividend",
          "dividends",
          "deficit",
          "surplus",
          "shipments",
          "elections",
          "election",
          "figures",
          "levels",
          "models",
          "estimates",
          "forecasts");

  private static final String COUNTED = "(?i)an?|one|\\d+|first|second|third";

  private TimeChecks() {}

  static boolean plausible(TimeExpression expression, Sentence sentence) {
    Token before = neighbour(sentence, expression.firstToken() - 1);
    Token after = neighbour(sentence, expression.lastToken() + 1);
    return switch (expression.kind()) {
      case "year" ->
          expression.size() > 1 || isYear(sentence.token(expression.firstToken()), before, after);
      case "calendar", "more-days" -> !countsNoun(sentence.token(expression.lastToken()), after);
      case "weekday" -> isWeekday(sentence.token(expression.firstToken()), before);
      case "unit" ->
          expression.has("accounts")
              ? words(sentence).anyMatch(BUSINESS::contains)
              : !expression.has("dir") || before == null || !before.word().matches(COUNTED);
      case "season" -> isSeason(expression, before, after);
      case "duration", "offset" -> isDuration(expression, sentence, before, after);
      case "quarter" ->
          !"half".equals(expression.part("unit"))
              || expression.has("year")
              || expression.has("yearop")
              || words(sentence).anyMatch(BUSINESS::contains);
      case "reference" -> isReference(expression, sentence);
      default -> true;
    };
  }

  private static Stream<String> words(Sentence sentence) {
    return sentence.tokens().stream().map(t -> t.word().toLowerCase(Locale.ROOT));
  }

  private static @Nullable Token neighbour(Sentence sentence, int index) {
    return index < 1 || index > sentence.size() ? null : sentence.token(index);
  }

  private static boolean isYear(Token year, @Nullable Token before, @Nullable Token after) {
    if (!year.isNumber() && !BARE_NUMBER.matcher(year.word()).matches()) {
      return true;
    }
    if (after != null && MEASURES.contains(after.word().toLowerCase(Locale.ROOT))) {
      return false;
    }
    String word = before == null ? "" : before.word().toLowerCase(Locale.ROOT);
    if (NUMBERED.contains(word)) {
      return false;
    }
    boolean determined =
        word.equals("the") || word.endsWith("s") && before != null && before.pos().equals("POS");
    if (after != null && BUSINESS.contains(after.word().toLowerCase(Locale.ROOT))) {
      return true;
    }
    if (after != null && after.pos().equals("NNS")) {
      return determined && !year.word().endsWith("00");
    }
    return before == null
        ? after == null || !after.isNoun()
        : BEFORE_YEAR.contains(word) || before.pos().matches("NN|NNS|VBN|VBD|RB");
  }

  private static boolean countsNoun(Token number, @Nullable Token after) {
    return BARE_NUMBER.matcher(number.word()).matches()
        && after != null
        && number.word().length() <= 2
        && (after.pos().equals("NNS") && !after.word().equals("talks")
            || after
                .word()
                .matches("(?i)people|percent|per|%|million|billion|thousand|hundred|more|-?year"));
  }

  private static boolean isWeekday(Token weekday, @Nullable Token before) {
    return !weekday.entity().equals("ORGANIZATION")
        && (before == null || !before.word().matches("Black|Bloody|Good|Ash|Palm|Super"));
  }

  private static boolean isSeason(
      TimeExpression expression, @Nullable Token before, @Nullable Token after) {
    if (before != null && before.word().matches("Arab|Prague|Russian|Black")) {
      return false;
    }
    boolean vague =
        "fall".equals(expression.part("season")) || "spring".equals(expression.part("season"));
    if (!vague || expression.has("op") || expression.has("year") || expression.has("yearop")) {
      return true;
    }
    return (after == null || !after.word().matches("(?i)of|in|from|to"))
        && before != null
        && before.word().matches("(?i)in|during|by|until|since|of|through|over|for|and");
  }

  private static boolean isDuration(
      TimeExpression expression, Sentence sentence, @Nullable Token before, @Nullable Token after) {
    if (isAge(expression, sentence, after) || isSomeDay(expression)) {
      return false;
    }
    boolean article = sentence.token(expression.firstToken()).word().matches("(?i)an?");
    boolean number = !article && before != null && (before.isNumber() || before.word().equals("-"));
    boolean fraction = after != null && after.word().equals("of") && isQuarter(expression);
    boolean compound =
        expression.size() == 1 && before != null && before.isNoun() && !expression.has("count");
    return !fraction && !compound && !(number && !expression.has("approx"));
  }

  private static boolean isSomeDay(TimeExpression expression) {
    return "some".equals(expression.part("count")) && "day".equals(expression.part("unit"));
  }

  /** "A 12-year-old girl", "six years old". */
  private static boolean isAge(
      TimeExpression expression, Sentence sentence, @Nullable Token after) {
    return sentence.token(expression.lastToken()).word().matches("(?i).*olds?")
        || (after != null && after.word().matches("(?i)older|old|younger"));
  }

  private static boolean isQuarter(TimeExpression expression) {
    String unit = expression.part("unit");
    return unit != null && unit.startsWith("quarter");
  }

  private static boolean isReference(TimeExpression expression, Sentence sentence) {
    String ref = expression.part("ref");
    if (!"past".equals(ref) && !"present".equals(ref) && !"future".equals(ref)) {
      return true;
    }
    Token next = neighbour(sentence, expression.lastToken() + 1);
    return next == null || !next.isNoun() && !next.isNumber();
  }
}
