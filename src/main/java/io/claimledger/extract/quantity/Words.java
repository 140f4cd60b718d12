package io.claimledger.extract.quantity;

import io.claimledger.document.Dependency;
import io.claimledger.document.Sentence;
import io.claimledger.document.Token;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A sentence's words by index from 1, for reading to the left and right of a number; beyond either
 * end stands the empty word.
 */
final class Words {

  private static final Set<String> DASHES = Set.of("-", "–", "—", "‑", "‐");

  private static final Set<String> QUOTES =
      Set.of("\"", "“", "”", "'", "‘", "’", "``", "''", "«", "»");

  private final Sentence sentence;
  private final List<String> lower;

  Words(Sentence sentence) {
    this.sentence = sentence;
    this.lower = sentence.tokens().stream().map(t -> t.word().toLowerCase(Locale.ROOT)).toList();
  }

  Sentence sentence() {
    return sentence;
  }

  int size() {
    return sentence.size();
  }

  boolean has(int index) {
    return index >= 1 && index <= size();
  }

  /** The word in lower case, or the empty string beyond either end. */
  String at(int index) {
    return has(index) ? lower.get(index - 1) : "";
  }

  Token token(int index) {
    return sentence.token(index);
  }

  String word(int index) {
    return has(index) ? token(index).word() : "";
  }

  String lemma(int index) {
    return has(index) ? token(index).lemma().toLowerCase(Locale.ROOT) : "";
  }

  String pos(int index) {
    return has(index) ? token(index).pos() : "";
  }

  String entity(int index) {
    return has(index) ? token(index).entity() : "O";
  }

  boolean isNoun(int index) {
    return pos(index).startsWith("NN") && !isQuote(index);
  }

  /** Quotation marks, which the tagger can take for nouns. */
  boolean isQuote(int index) {
    return QUOTES.contains(at(index));
  }

  boolean isPlural(int index) {
    return pos(index).endsWith("S") && isNoun(index);
  }

  boolean isVerb(int index) {
    return pos(index).startsWith("VB");
  }

  boolean isCapitalised(int index) {
    return has(index) && Character.isUpperCase(word(index).codePointAt(0));
  }

  /** Whether no verb or noun is in lower case, as in headlines, where a capital says nothing. */
  boolean isHeading() {
    return sentence.tokens().stream()
        .filter(t -> t.isVerb() || t.isNoun())
        .allMatch(t -> Character.isUpperCase(t.word().codePointAt(0)));
  }

  boolean isDash(int index) {
    return DASHES.contains(at(index));
  }

  /** Whether nothing stands between this word and the next. */
  boolean touchesNext(int index) {
    return has(index)
        && has(index + 1)
        && token(index).span().end() == token(index + 1).span().start();
  }

  /** Whether this is a hyphen with a word right at either side. */
  boolean isHyphen(int index) {
    return isDash(index) && touchesNext(index - 1) && touchesNext(index);
  }

  /** Whether these words stand from the index on. */
  boolean are(int first, String... words) {
    for (int i = 0; i < words.length; i++) {
      if (!at(first + i).equals(words[i])) {
        return false;
      }
    }
    return true;
  }

  /** The words from one index to another, both included, joined by blanks. */
  String join(int first, int last) {
    StringBuilder joined = new StringBuilder();
    for (int i = first; i <= last; i++) {
      joined.append(i == first ? "" : " ").append(at(i));
    }
    return joined.toString();
  }

  /** The edges by which a word depends on others. */
  List<Dependency> governors(int index) {
    return sentence.enhanced().stream().filter(d -> d.dependent() == index).toList();
  }

  private static final Pattern GIVING_OVER = Pattern.compile("(?:hand|turn|sign)(?:s|ed|ing)?");

  /** "Contribute up to 1,500 men" bounds the number; "adds up to 1,500" does not. */
  private boolean startsBound(int index) {
    return are(index, "up", "to") && !SUMMING.contains(lemma(index - 1));
  }

  private static final Set<String> SUMMING = Set.of("add", "amount", "sum", "come", "own", "tot");

  /** Whether a word belongs to the verb before it: "handed over 450 rifles". */
  boolean isParticle(int index) {
    return governors(index).stream().anyMatch(d -> d.is("compound:prt") && !startsBound(index))
        || (at(index).equals("over") && GIVING_OVER.matcher(at(index - 1)).matches());
  }

  boolean dependsOn(int index, int governor, String relation) {
    return governors(index).stream().anyMatch(d -> d.governor() == governor && d.is(relation));
  }
}
