package io.claimledger.extract;

import io.claimledger.document.Dependency;
import io.claimledger.document.Token;
import io.claimledger.extract.CompiledRules.PackRule;
import io.claimledger.rules.Rule;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Finds the tokens that trigger a rule. */
final class Triggers {

  private final Passage passage;

  Triggers(Passage passage) {
    this.passage = passage;
  }

  List<Integer> of(PackRule packRule) {
    Rule rule = packRule.rule();
    List<Integer> byPattern =
        packRule.pattern() == null ? List.of() : passage.triggers(packRule.pattern());
    return IntStream.rangeClosed(1, passage.sentence().size())
        .filter(token -> byPattern.contains(token) || byWord(rule, token))
        .filter(token -> !forbidden(rule, token))
        .boxed()
        .toList();
  }

  private boolean byWord(Rule rule, int index) {
    Token token = passage.token(index);
    String lemma = passage.lemma(index);
    if (token.isVerb() && (isPredicate(index) || countsNext(rule, index))) {
      return rule.verbs().contains(lemma) || withParticle(rule.verbs(), index, lemma);
    }
    if (token.isNoun() && !isModifier(index)) {
      return rule.nouns().contains(lemma);
    }
    return token.pos().startsWith("JJ") && rule.adjectives().contains(lemma)
        || token.pos().equals("VBN")
            && rule.adjectives().contains(token.word().toLowerCase(java.util.Locale.ROOT));
  }

  /** A participle before a noun ("armed groups") tells of no event of its own. */
  private boolean isPredicate(int token) {
    return passage
        .syntax()
        .parent(token)
        .map(edge -> !(edge.is("amod") || edge.is("compound")) || token > edge.governor())
        .orElse(true);
  }

  /** What counts a noun stands before its adjectives: "wounding 14" is no kind of 14. */
  private boolean countsNext(Rule rule, int verb) {
    Rule.ItemRule item = rule.item();
    return item != null && item.as() != null && startsNumber(verb + 1);
  }

  private boolean startsNumber(int token) {
    int first = isQuote(token) ? token + 1 : token;
    return passage.quantities().stream().anyMatch(q -> q.firstToken() == first);
  }

  private boolean isQuote(int token) {
    return token < passage.sentence().size()
        && passage.token(token).word().codePoints().noneMatch(Character::isLetterOrDigit);
  }

  private boolean isModifier(int token) {
    return passage
        .syntax()
        .parent(token)
        .filter(edge -> edge.is("compound") || edge.is("amod"))
        .isPresent();
  }

  private boolean withParticle(Set<String> verbs, int verb, String lemma) {
    for (Dependency edge : passage.syntax().children(verb)) {
      if (edge.is("compound:prt") || edge.dependent() == verb + 1) {
        if (verbs.contains(lemma + " " + passage.lemma(edge.dependent()))) {
          return true;
        }
      }
    }
    return verb < passage.sentence().size()
        && verbs.contains(lemma + " " + passage.lemma(verb + 1));
  }

  private boolean forbidden(Rule rule, int token) {
    if (rule.unless().isEmpty()) {
      return false;
    }
    boolean below = passage.syntax().hasChild(token, rule.unless());
    boolean above =
        passage
            .syntax()
            .parent(token)
            .filter(edge -> rule.unless().contains(passage.lemma(edge.governor())))
            .isPresent();
    return below || above;
  }
}
