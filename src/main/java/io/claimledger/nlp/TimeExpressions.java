package io.claimledger.nlp;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.tokensregex.TokenSequenceMatcher;
import io.claimledger.document.Sentence;
import io.claimledger.document.TimeExpression;
import io.claimledger.document.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
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

  private static final Comparator<Found> LONGEST_FIRST =
      Comparator.comparingInt((Found f) -> -f.expression().size())
          .thenComparingInt(Found::rule)
          .thenComparingInt(f -> f.expression().firstToken());

  private final TimeRules rules = TimeRules.load();

  private record Found(int rule, TimeExpression expression) {}

  /** The expressions of a sentence in text order; none overlaps another. */
  List<TimeExpression> find(Sentence sentence) {
    List<Found> found = new ArrayList<>();
    List<CoreLabel> labels = sentence.tokens().stream().map(TimeExpressions::label).toList();
    Map<Pattern, Boolean> promising = new IdentityHashMap<>();
    for (int i = 0; i < rules.patterns().size(); i++) {
      TimeRules.Rule rule = rules.patterns().get(i);
      if (promising.computeIfAbsent(rule.needs(), needs -> meets(sentence, needs))) {
        TokenSequenceMatcher matcher = rule.pattern().getMatcher(labels);
        while (matcher.find()) {
          found.add(new Found(i, expression(i, matcher, sentence)));
        }
      }
    }
    found.removeIf(f -> !TimeChecks.plausible(f.expression(), sentence));
    return TimeJoins.join(longest(found), sentence);
  }

  private static boolean meets(Sentence sentence, Pattern needs) {
    return sentence.tokens().stream().anyMatch(t -> needs.matcher(t.word()).matches());
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
