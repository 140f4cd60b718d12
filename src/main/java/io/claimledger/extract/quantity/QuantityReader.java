package io.claimledger.extract.quantity;

import io.claimledger.document.Document;
import io.claimledger.document.QuantityMention;
import io.claimledger.document.Sentence;
import io.claimledger.model.Bound;
import io.claimledger.model.Quantity;
import io.claimledger.rules.CountedNouns;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads every number of an article with what bounds it and what it counts. Numbers that name things
 * or days ("Resolution 2254", "14 March") are left out, and so are those of over thirty digits.
 */
public final class QuantityReader {

  private final Ranges ranges;
  private final Money money;
  private final Names names;
  private final NounFinder finder;
  private final CountedNouns nouns;

  public QuantityReader(CountedNouns nouns) {
    this.nouns = nouns;
    this.ranges = new Ranges(nouns);
    this.money = new Money(nouns);
    this.names = new Names(nouns);
    this.finder = new NounFinder(nouns);
  }

  /** All quantities of the document, in text order; none overlaps another's number. */
  public List<QuantityMention> read(Document document) {
    List<QuantityMention> mentions = new ArrayList<>();
    for (Sentence sentence : document.sentences()) {
      read(document, new Words(sentence), mentions);
    }
    return mentions;
  }

  private void read(Document document, Words words, List<QuantityMention> mentions) {
    int at = 1;
    while (at <= words.size()) {
      Optional<Numeral> number = numeral(words, at);
      if (number.isPresent()) {
        mention(document, words, number.get()).ifPresent(mentions::add);
        at = number.get().last();
      }
      at++;
    }
  }

  private Optional<Numeral> numeral(Words words, int at) {
    if (words.at(at).equals("no") && words.pos(at).equals("DT")) {
      return isNobody(words, at + 1)
          ? Optional.of(Numeral.exact(at, at, BigDecimal.ZERO))
          : Optional.empty();
    }
    return NumberWords.read(words, at).map(low -> ranges.extend(words, low));
  }

  /** "No casualties" counts; "no doubt" does not. */
  private boolean isNobody(Words words, int first) {
    NounPhrase phrase = NounPhrase.read(words, first, nouns);
    return phrase != null
        && words.isPlural(phrase.head())
        && nouns.isPerson(words.lemma(phrase.head()));
  }

  private Optional<QuantityMention> mention(Document document, Words words, Numeral number) {
    Optional<Bounds.Found> after = Bounds.after(words, number.last() + 1);
    int from = after.map(a -> a.token() + 1).orElse(number.last() + 1);
    Optional<CountedNoun> noun = finder.find(words, number, from);
    if (noun.isEmpty() || !isCount(words, number, noun.get())) {
      return Optional.empty();
    }
    return Optional.of(build(document, words, number, noun.get(), after.orElse(null)));
  }

  private boolean isCount(Words words, Numeral number, CountedNoun noun) {
    boolean plural =
        noun.head() == number.last() + 1 || noun.head() > 0 && words.isPlural(noun.head());
    boolean measured = noun.unit() != null && noun.head() == 0;
    if (NounFinder.isCalibre(words, noun) || Names.isPronoun(words, number)) {
      return false;
    }
    if (isOne(words, number)) {
      boolean one =
          !words.at(number.last() + 1).equals("of") || NounFinder.PERSON.equals(noun.unit());
      return one && noun.unit() != null && !names.names(words, number, noun.head() > 0);
    }
    boolean known = measured && !NounFinder.PERSON.equals(noun.unit());
    return known
        || !Calendar.names(words, number, plural && words.isPlural(noun.head()))
            && !names.names(words, number, noun.head() > 0);
  }

  private static boolean isOne(Words words, Numeral number) {
    return number.first() == number.last() && words.at(number.last()).equals("one");
  }

  private QuantityMention build(
      Document document,
      Words words,
      Numeral number,
      CountedNoun noun,
      Bounds.@Nullable Found after) {
    int start = number.first() - (money.before(words, number.first()).isPresent() ? 1 : 0);
    Bounds.Found before =
        isThroughout(words, start - 1, noun) ? null : before(words, number, start);
    Bounds.Found trailing =
        after != null ? after : Bounds.after(words, noun.last() + 1).orElse(null);
    int first = before == null ? start : before.token();
    int last = Math.max(noun.last(), trailing == null ? number.last() : trailing.token());
    Sentence sentence = words.sentence();
    Quantity quantity =
        new Quantity(
            document.excerpt(sentence, first, last),
            plain(value(words, number, noun)),
            number.max() == null ? null : plain(number.max()),
            bound(number, before, trailing),
            number.vague(),
            noun.unit(),
            noun.item());
    int head = noun.head() == 0 ? number.last() : noun.head();
    return new QuantityMention(sentence.index(), first, last, head, quantity);
  }

  /** "$7 billion over five years": in their course, and not in more. */
  private boolean isThroughout(Words words, int over, CountedNoun noun) {
    return words.at(over).equals("over")
        && noun.unit() != null
        && nouns.isTime(noun.unit())
        && !Ages.AGE.equals(noun.item())
        && (words.isNoun(over - 1)
            || words.pos(over - 1).equals("CD")
            || words.at(over - 1).matches("%|percent"));
  }

  private static Bounds.@Nullable Found before(Words words, Numeral number, int start) {
    if (number.isRange()) {
      boolean between = words.at(start - 1).equals("between");
      return between
          ? new Bounds.Found(Bound.BETWEEN, start - 1)
          : Bounds.before(words, start - 1).orElse(null);
    }
    return Bounds.before(words, start - 1).orElse(null);
  }

  private static Bound bound(
      Numeral number, Bounds.@Nullable Found before, Bounds.@Nullable Found after) {
    if (number.isRange()) {
      return Bound.BETWEEN;
    }
    if (before != null) {
      return before.bound();
    }
    if (after != null) {
      return after.bound();
    }
    return number.vague() ? Bound.AT_LEAST : Bound.EXACT;
  }

  /** Figures such as "1.500" count whole things in thousands; of a measure they are decimals. */
  private BigDecimal value(Words words, Numeral number, CountedNoun noun) {
    String word = words.at(number.last());
    if ("m".equals(noun.unit()) && word.endsWith("m") && noun.head() == 0) {
      return number.value().movePointLeft(6);
    }
    boolean thousands = word.matches("[1-9]\\d{0,2}\\.\\d{3}") && number.first() == number.last();
    boolean whole =
        noun.head() > 0 && noun.unit() != null && !nouns.measures().containsValue(noun.unit());
    return thousands
            && whole
            && !"percent".equals(noun.unit())
            && !nouns.currencies().containsValue(noun.unit())
        ? number.value().movePointRight(3)
        : number.value();
  }

  private static BigDecimal plain(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
