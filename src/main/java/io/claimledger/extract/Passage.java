package io.claimledger.extract;

import io.claimledger.document.ActorMention;
import io.claimledger.document.Cast;
import io.claimledger.document.Document;
import io.claimledger.document.PlaceMention;
import io.claimledger.document.QuantityMention;
import io.claimledger.document.Sentence;
import io.claimledger.document.Syntax;
import io.claimledger.document.TimeMention;
import io.claimledger.document.Token;
import io.claimledger.model.Excerpt;
import io.claimledger.model.Place;
import io.claimledger.rules.PatternMatcher.Pattern;
import io.claimledger.rules.PatternMatcher.Target;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A sentence with all that is known of it. */
final class Passage {

  private final Document document;
  private final Sentence sentence;
  private final Syntax syntax;
  private final Cast cast;
  private final List<TimeMention> times;
  private final List<QuantityMention> quantities;
  private final CompiledRules rules;
  private final Target target;
  private final Map<String, Map<Integer, List<Integer>>> fillers = new HashMap<>();
  private final Optional<Voice> before;
  private final Optional<Place> lastPlace;
  private final Optional<Place> dateline;
  private @Nullable ReportTags tags;

  Passage(
      Document document,
      Sentence sentence,
      Cast cast,
      List<QuantityMention> quantities,
      CompiledRules rules,
      Optional<Voice> before) {
    this.document = document;
    this.sentence = sentence;
    this.syntax = new Syntax(sentence);
    int index = sentence.index();
    this.cast = cast.in(index);
    this.dateline =
        cast.places().stream()
            .filter(p -> p.sentence() == 0 && p.firstToken() == 1)
            .findFirst()
            .map(PlaceMention::place);
    this.lastPlace =
        cast.places().stream()
            .filter(p -> p.sentence() < index && index - p.sentence() <= PLACE_BACK)
            .reduce((a, b) -> b)
            .map(PlaceMention::place);
    this.times = document.times().stream().filter(t -> t.sentence() == index).toList();
    this.quantities = quantities.stream().filter(q -> q.sentence() == index).toList();
    this.rules = rules;
    this.target = rules.matcher().target(sentence);
    this.before = before;
  }

  Document document() {
    return document;
  }

  Sentence sentence() {
    return sentence;
  }

  Syntax syntax() {
    return syntax;
  }

  /** The actors of the document, with the mentions and places of this sentence. */
  Cast cast() {
    return cast;
  }

  CompiledRules rules() {
    return rules;
  }

  List<TimeMention> times() {
    return times;
  }

  List<QuantityMention> quantities() {
    return quantities;
  }

  Token token(int index) {
    return sentence.token(index);
  }

  /** A token's lemma in lower case. */
  String lemma(int index) {
    return token(index).lemma().toLowerCase(Locale.ROOT);
  }

  /** Whether a list holds a token's lemma, or its singular where CoreNLP leaves a plural be. */
  boolean in(String lexicon, int token) {
    String lemma = lemma(token);
    return rules.in(lexicon, lemma)
        || rules.in(lexicon, token(token).word().toLowerCase(Locale.ROOT))
        || (lemma.endsWith("s") && rules.in(lexicon, lemma.substring(0, lemma.length() - 1)));
  }

  Optional<ActorMention> actorAt(int token) {
    return cast.mentionAt(sentence.index(), token);
  }

  Optional<PlaceMention> placeAt(int token) {
    return cast.placeAt(sentence.index(), token);
  }

  /** The tokens that stand in a named relation to a trigger, in text order. */
  List<Integer> fillers(int trigger, String relation) {
    return fillers.computeIfAbsent(relation, this::find).getOrDefault(trigger, List.of());
  }

  private Map<Integer, List<Integer>> find(String relation) {
    Map<Integer, List<Integer>> found = new HashMap<>();
    for (Pattern pattern : rules.relations().getOrDefault(relation, List.of())) {
      for (Map<String, Integer> match : target.findAll(pattern)) {
        Integer trigger = match.get("trigger");
        Integer filler = match.get("filler");
        if (trigger != null && filler != null) {
          List<Integer> list = found.computeIfAbsent(trigger, k -> new ArrayList<>());
          if (!list.contains(filler)) {
            list.add(filler);
          }
        }
      }
    }
    found.values().forEach(list -> list.sort(null));
    return found;
  }

  /** The place named last before this sentence, not long ago. */
  Optional<Place> lastPlace() {
    return lastPlace;
  }

  /** The place with which the text opens. */
  Optional<Place> dateline() {
    return dateline;
  }

  private static final int PLACE_BACK = 3;

  /** Who spoke last before this sentence. */
  Optional<Voice> heard() {
    return before;
  }

  /**
   * Index of the dash or colon that ends a dateline or label before the sentence proper ("PARIS,
   * June 3 (Agency) --"), or 0.
   */
  int labelEnd() {
    for (Token token : sentence.tokens()) {
      if (token.isVerb() || token.index() > LABEL_WORDS) {
        return 0;
      }
      if (token.index() > 1 && LABEL_ENDS.contains(token.word())) {
        return isSpaced(token) ? token.index() : 0;
      }
    }
    return 0;
  }

  private static final int LABEL_WORDS = 14;
  private static final Set<String> LABEL_ENDS = Set.of("--", "—", "–", "-", ":");

  /** A hyphen inside a word ends no label. */
  private boolean isSpaced(Token token) {
    return token.index() < sentence.size()
        && token.span().end() < sentence.token(token.index() + 1).span().start();
  }

  /** What the rims of the sentence say of all of it. */
  ReportTags tags() {
    ReportTags found = tags;
    if (found == null) {
      found = new ReportTags(this);
      tags = found;
    }
    return found;
  }

  /** The tokens that a rule's own pattern names as its trigger. */
  List<Integer> triggers(Pattern pattern) {
    return target.findAll(pattern).stream()
        .flatMap(match -> Optional.ofNullable(match.get("trigger")).stream())
        .distinct()
        .sorted()
        .toList();
  }

  /** The words from the first of these tokens to the last. */
  Excerpt excerpt(BitSet tokens) {
    return document.excerpt(sentence, tokens.nextSetBit(0), tokens.length() - 1);
  }

  Excerpt excerpt(int token) {
    return document.excerpt(sentence, token, token);
  }

  Excerpt whole() {
    return document.text().excerpt(sentence.span());
  }
}
