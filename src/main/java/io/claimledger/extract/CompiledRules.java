package io.claimledger.extract;

import io.claimledger.rules.PatternMatcher;
import io.claimledger.rules.PatternMatcher.Pattern;
import io.claimledger.rules.Rule;
import io.claimledger.rules.RulePack;
import io.claimledger.rules.RuleProblem;
import io.claimledger.rules.RuleSet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A rule set with its patterns compiled, made once and shared by all extractions. */
public final class CompiledRules {

  /** A rule with the pack it belongs to and its own pattern, if it has one. */
  record PackRule(RulePack pack, Rule rule, @Nullable Pattern pattern) {

    String name() {
      return pack.slug() + "/" + rule.id();
    }
  }

  private final RuleSet rules;
  private final PatternMatcher matcher;
  private final Map<String, List<Pattern>> relations = new LinkedHashMap<>();
  private final List<PackRule> all = new ArrayList<>();

  /**
   * @throws RuleProblem if a pattern of a pack does not parse; the message names file and line
   * @throws IllegalArgumentException if a relation's does not
   */
  public CompiledRules(RuleSet rules, PatternMatcher matcher) {
    this.rules = rules;
    this.matcher = matcher;
    rules
        .relations()
        .forEach(
            (name, patterns) ->
                relations.put(name, patterns.stream().map(matcher::compile).toList()));
    for (RulePack pack : rules.packs()) {
      for (Rule rule : pack.rules()) {
        all.add(new PackRule(pack, rule, pattern(pack, rule)));
      }
    }
  }

  private @Nullable Pattern pattern(RulePack pack, Rule rule) {
    String semgrex = rule.semgrex();
    try {
      return semgrex == null ? null : matcher.compile(semgrex);
    } catch (IllegalArgumentException e) {
      throw new RuleProblem(pack.file(), rule.line(), rule.id() + ": " + e.getMessage(), e);
    }
  }

  RuleSet rules() {
    return rules;
  }

  PatternMatcher matcher() {
    return matcher;
  }

  Map<String, List<Pattern>> relations() {
    return relations;
  }

  List<PackRule> all() {
    return all;
  }

  /** Whether claims of another type are the consequence of this one's. */
  boolean isCause(String type) {
    return rules.packs().stream()
        .anyMatch(pack -> pack.cause() != null && pack.cause().type().equals(type));
  }

  boolean in(String lexicon, String lemma) {
    return rules.lexicon(lexicon).contains(lemma);
  }
}
