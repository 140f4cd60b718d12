package io.claimledger.nlp;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.tokensregex.TokenSequenceMatcher;
import io.claimledger.document.Sentence;
import io.claimledger.document.TimeExpression;
import io.claimledger.document.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds temporal expressions with TokensRegex. It keeps nothing between sentences, so that what was
 * read before cannot change what is found; one instance serves any number of threads.
 */
final class TimeExpressions {

  /** Every expression holds one of these. */
  private static final Pattern TRIGGER =
      Pattern.compile(
          "(?i).*\\d.*|(mon|tues|wednes|thurs|fri|satur|sun)days?|[jfmasond][a-z]{2}\\.|sept\\.?"
              + "|(mid-?)?(january|february|march|april|may|june|july|august|september|october|november"
              + "|december|jan|feb|mar|apr|jun|jul|aug|oct|nov|dec)|.*(second|minute|hour|day|night"
              + "|week|month|quarter|half|year|decade|centur|millenni|spring|summer|autumn|fall"
              + "|winter|morning|noon|evening).*|(mins?|hrs?|yrs?)|fortnight.*|today|tomorrow|tonite"
              + "|.*(annual|hourly|daily|weekly|ennial|o.clock|ties)|dawn|dusk|sunrise|sunset"
              + "|moments?|midday|lunchtime|now|nowadays|currently|presently|recently|lately"
              + "|previously|past|future|present|time|xmas|christmas.*|thanksgiving|halloween"
              + "|hanukkah|passover|nowruz|ramadan|easter|kippur|eid|eve\\.?");

  private static final Comparator<Found> LONGEST_FIRST =
      Comparator.comparingInt((Found f) -> -f.expression().size())
          .thenComparingInt(Found::rule)
          .thenComparingInt(f -> f.expression().firstToken());

  private final TimeRules rules = TimeRules.load();

  private record Found(int rule, TimeExpression expression) {}

  /** The expressions of a sentence in text order; none overlaps another. */
  List<TimeExpression> find(Sentence sentence) {
    if (sentence.tokens().stream().noneMatch(t -> TRIGGER.matcher(t.word()).matches())) {
      return List.of();
    }
    List<Found> found = new ArrayList<>();
    List<CoreLabel> labels = sentence.tokens().stream().map(TimeExpressions::label).toList();
    for (int rule = 0; rule < rules.patterns().size(); rule++) {
      TokenSequenceMatcher matcher = rules.patterns().get(rule).pattern().getMatcher(labels);
      while (matcher.find()) {
        found.add(new Found(rule, expression(rule, matcher, sentence)));
      }
    }
    found.removeIf(f -> !TimeChecks.plausible(f.expression(), sentence));
    return TimeJoins.join(longest(found), sentence);
  }

  private TimeExpression expression(int rule, TokenSequenceMatcher matcher, Sentence sentence) {
    Map<String, String> parts = new LinkedHashMap<>();
    for (String group : rules.groups()) {
      int start = matcher.start("$" + group);
      if (start >= 0) {
        parts.put(group, words(sentence, start, matcher.end("$" + group)));
      }
    }
    boolean inside = parts.remove("mention") != null;
    int start = inside ? matcher.start("$mention") : matcher.start();
    int end = inside ? matcher.end("$mention") : matcher.end();
    String kind = rules.patterns().get(rule).kind();
    return new TimeExpression(sentence.index(), start + 1, end, kind, parts);
  }

  private static String words(Sentence sentence, int start, int end) {
    return sentence.tokens().subList(start, end).stream()
        .map(Token::word)
        .collect(Collectors.joining(" "));
  }

  private static List<TimeExpression> longest(List<Found> found) {
    List<TimeExpression> kept = new ArrayList<>();
    found.stream()
        .sorted(LONGEST_FIRST)
        .map(Found::expression)
        .filter(e -> kept.stream().noneMatch(e::overlaps))
        .forEach(kept::add);
    kept.sort(Comparator.comparingInt(TimeExpression::firstToken));
    return kept;
  }

  private static CoreLabel label(Token token) {
    CoreLabel label = new CoreLabel();
    label.setWord(token.word());
    label.setTag(token.pos());
    label.setNER(token.entity());
    return label;
  }
}
