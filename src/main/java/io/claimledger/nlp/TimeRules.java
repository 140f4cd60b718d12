package io.claimledger.nlp;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import edu.stanford.nlp.ling.tokensregex.Env;
import edu.stanford.nlp.ling.tokensregex.TokenSequencePattern;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The TokensRegex patterns of temporal expressions.
 *
 * @param patterns every pattern with its kind, in the order of the file
 * @param groups the names of their groups, without the dollar sign
 */
record TimeRules(List<Rule> patterns, Set<String> groups) {

  private static final Pattern GROUP = Pattern.compile("\\(\\?\\$(\\w+)");

  TimeRules {
    patterns = List.copyOf(patterns);
    groups = Set.copyOf(groups);
  }

  /** A pattern, the kind of expression that it finds, and a word that every match holds. */
  record Rule(String kind, Pattern needs, TokenSequencePattern pattern) {}

  /** The file's three parts. */
  record Source(
      LinkedHashMap<String, String> words,
      Map<String, String> needs,
      LinkedHashMap<String, List<String>> patterns) {}

  /**
   * Loads the rules that come with the program.
   *
   * @throws UncheckedIOException if the file is not readable
   * @throws IllegalArgumentException if a pattern does not parse
   */
  static TimeRules load() {
    try (InputStream file =
        Objects.requireNonNull(TimeRules.class.getResourceAsStream("times.yaml"))) {
      return compile(new YAMLMapper().readValue(file, Source.class));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static TimeRules compile(Source source) {
    Env env = TokenSequencePattern.getNewEnv();
    source.words().forEach((name, text) -> env.bind("$" + name, compile(env, name, text)));
    List<Rule> rules = new ArrayList<>();
    for (Map.Entry<String, List<String>> kind : source.patterns().entrySet()) {
      Pattern needs = Pattern.compile(need(source, kind.getKey()), Pattern.CASE_INSENSITIVE);
      for (String text : kind.getValue()) {
        rules.add(new Rule(kind.getKey(), needs, compile(env, kind.getKey(), text)));
      }
    }
    return new TimeRules(rules, groupNames(source));
  }

  private static String need(Source source, String kind) {
    String need = source.needs().get(kind);
    if (need == null) {
      throw new IllegalArgumentException("Time pattern " + kind + " does not say what it needs");
    }
    return need;
  }

  private static TokenSequencePattern compile(Env env, String name, String text) {
    try {
      return TokenSequencePattern.compile(env, text);
    } catch (RuntimeException e) {
      throw new IllegalArgumentException("Time pattern " + name + " does not parse: " + text, e);
    }
  }

  private static Set<String> groupNames(Source source) {
    Set<String> names = new LinkedHashSet<>();
    List<String> texts = new ArrayList<>(source.words().values());
    source.patterns().values().forEach(texts::addAll);
    for (String text : texts) {
      GROUP.matcher(text).results().map((MatchResult m) -> m.group(1)).forEach(names::add);
    }
    return names;
  }
}
