package io.claimledger.extract.quantity;

import io.claimledger.rules.CountedNouns;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds what a number counts: percent, money, a measure, persons or things. */
final class NounFinder {

  static final String PERSON = "person";
  static final String SHARE = "share";
  private static final int LONGEST_MEASURE = 3;
  private static final BigDecimal MANY = BigDecimal.valueOf(50);
  private static final BigDecimal TEN = BigDecimal.TEN;
  private static final Set<String> MORE =
      Set.of("more", "other", "others", "additional", "further", "extra", "such", "fewer");
  private static final Set<String> DETERMINERS =
      Set.of(
          "the", "these", "those", "its", "their", "our", "his", "her", "my", "your", "all", "a",
          "an");
  private static final Set<String> WHEN = Set.of("last", "next", "this", "that", "each", "every");
  private static final Set<String> THEM = Set.of("them", "whom");

  /** What is a person, or after the name of a model a plane: "two Su-30 fighters". */
  private static final Set<String> CRAFT = Set.of("fighter", "bomber", "trainer", "carrier");

  private static final Set<String> OLD = Set.of("old", "olds");

  private final CountedNouns nouns;
  private final Money money;
  private final Fates fates;

  NounFinder(CountedNouns nouns) {
    this.nouns = nouns;
    this.money = new Money(nouns);
    this.fates = new Fates(nouns);
  }

  /**
   * What the number counts.
   *
   * @param from index of the first token after the number and its bound
   * @return empty if the number only describes ("a two-line mention")
   */
  Optional<CountedNoun> find(Words words, Numeral number, int from) {
    Optional<CountedNoun> special =
        percent(words, from)
            .or(() -> money.find(words, number, from))
            .or(() -> Ages.find(words, number, nouns));
    if (special.isPresent()) {
      return special;
    }
    if (Names.isScore(words, number)) {
      return Optional.of(CountedNoun.none(number));
    }
    if (words.isHyphen(from)) {
      return attributive(words, number, from + 1);
    }
    return Optional.of(
        metres(words, number, from)
            .or(() -> measure(words, from))
            .or(() -> counted(words, number, from))
            .orElseGet(() -> fates.elliptical(words, number, from)));
  }

  private Optional<CountedNoun> percent(Words words, int from) {
    int at = words.isHyphen(from) ? from + 1 : from;
    int last =
        switch (words.at(at)) {
          case "%", "percent", "pct" -> at;
          case "per" -> words.at(at + 1).equals("cent") ? at + 1 : 0;
          default -> 0;
        };
    return last == 0 ? Optional.empty() : Optional.of(withItem(words, last, "percent", true));
  }

  /** A unit with what follows "of": "10,000 containers of ammunition". */
  private CountedNoun withItem(Words words, int unit, String name, boolean determined) {
    NounPhrase item = ofPhrase(words, unit, determined);
    return item == null
        ? new CountedNoun(unit, unit, name, null)
        : new CountedNoun(unit, item.head(), name, item.item(words, nouns, false));
  }

  private @Nullable NounPhrase ofPhrase(Words words, int noun, boolean determined) {
    if (!words.at(noun + 1).equals("of")) {
      return null;
    }
    int first = determined ? afterDeterminers(words, noun + 2) : noun + 2;
    NounPhrase item = NounPhrase.read(words, first, nouns);
    return item == null || (item.isName(words) && !determined) ? null : item;
  }

  /** Steps over "the", "these" and "Sudan's". */
  private static int afterDeterminers(Words words, int at) {
    int next = at;
    while (DETERMINERS.contains(words.at(next))) {
      next++;
    }
    int owner = next;
    while (words.isNoun(owner)) {
      owner++;
    }
    return owner > next && words.pos(owner).equals("POS") ? owner + 1 : next;
  }

  /** "A 34-strong team", "a two-day visit"; not "a two-line mention". */
  private Optional<CountedNoun> attributive(Words words, Numeral number, int at) {
    if (words.at(at).equals("strong")) {
      NounPhrase group = NounPhrase.read(words, at + 1, nouns);
      return Optional.of(
          group == null
              ? new CountedNoun(0, at, PERSON, null)
              : new CountedNoun(
                  group.head(), group.head(), PERSON, group.item(words, nouns, true)));
    }
    Optional<CountedNoun> measure = measure(words, at).filter(m -> !isCalibre(words, m));
    if (measure.isPresent()) {
      return measure;
    }
    String lemma = words.lemma(at);
    if (nouns.isPerson(lemma)) {
      return Optional.of(new CountedNoun(at, at, PERSON, lemma));
    }
    boolean thing = words.isNoun(at) && number.value().compareTo(TEN) >= 0;
    return thing ? Optional.of(new CountedNoun(at, at, lemma, lemma)) : Optional.empty();
  }

  static boolean isCalibre(Words words, CountedNoun noun) {
    return ("mm".equals(noun.unit()) || "cm".equals(noun.unit()))
        && words.pos(noun.last() + 1).matches("NN.*|JJ");
  }

  /** "Fell within 500m of the border". */
  private Optional<CountedNoun> metres(Words words, Numeral number, int from) {
    boolean m = words.word(number.last()).matches("[\\d,.]+m");
    return m && !words.isNoun(from) && !words.pos(from).startsWith("JJ")
        ? Optional.of(new CountedNoun(0, number.last(), "m", null))
        : Optional.empty();
  }

  private Optional<CountedNoun> measure(Words words, int from) {
    for (int end = from + LONGEST_MEASURE - 1; end >= from; end--) {
      int last = end;
      Optional<String> unit = unit(words, from, last);
      boolean model = words.isHyphen(last + 1) && words.at(last + 2).matches("\\d.*");
      if (unit.isPresent() && !model) {
        return Optional.of(measured(words, last, unit.get()));
      }
    }
    return Optional.empty();
  }

  /** "Square miles" in the plural at its end, "miles per hour" at its head. */
  private Optional<String> unit(Words words, int first, int last) {
    if (first == last) {
      return nouns.measure(words.lemma(first)).or(() -> nouns.measure(words.at(first)));
    }
    return nouns
        .measure(words.join(first, last - 1) + " " + words.lemma(last))
        .or(() -> nouns.measure(words.lemma(first) + " " + words.join(first + 1, last)))
        .or(() -> nouns.measure(words.lemma(first) + "-" + words.lemma(last)));
  }

  private CountedNoun measured(Words words, int last, String unit) {
    int old = words.isHyphen(last + 1) ? last + 2 : last + 1;
    if (nouns.isTime(unit) && (OLD.contains(words.at(old)) || words.are(last + 1, "of", "age"))) {
      return new CountedNoun(last, words.at(old).equals("of") ? last + 2 : old, unit, Ages.AGE);
    }
    return withItem(words, last, unit, false);
  }

  private Optional<CountedNoun> counted(Words words, Numeral number, int from) {
    int at = MORE.contains(words.at(from)) ? from + 1 : from;
    if (WHEN.contains(words.at(at)) && isTime(words, at + 1)) {
      return Optional.empty();
    }
    if (words.at(at).equals("of")) {
      at = afterDeterminers(words, at + 1);
      Optional<Numeral> whole = NumberWords.read(words, at);
      at = whole.isPresent() ? whole.get().last() + 1 : at;
      at = words.isHyphen(at) || THEM.contains(words.at(at)) ? afterThem(words, at) : at;
    }
    if (words.at(at).equals("others")) {
      return Optional.empty();
    }
    NounPhrase phrase = NounPhrase.read(words, at, nouns);
    if (phrase == null) {
      return nationality(words, at);
    }
    Optional<CountedNoun> unit = money.named(words, at).or(() -> measure(words, phrase.first()));
    return unit.or(() -> Optional.of(thing(words, number, phrase)));
  }

  /** "Fell to 1.9 million last year". */
  private boolean isTime(Words words, int at) {
    return Calendar.isMonth(words, at)
        || words.at(at).matches("season|spring|summer|autumn|fall|winter|.*day")
        || nouns.measure(words.lemma(at)).filter(nouns::isTime).isPresent();
  }

  /**
   * Steps over "strong" in "of the 6,000-strong brigade" and over "them" in "two of them officers".
   */
  private static int afterThem(Words words, int at) {
    return words.isHyphen(at) ? at + 2 : at + 1;
  }

  /** "300 Chinese". */
  private static Optional<CountedNoun> nationality(Words words, int at) {
    boolean people = words.pos(at).equals("JJ") && words.entity(at).equals("MISC");
    return people ? Optional.of(new CountedNoun(at, at, PERSON, words.word(at))) : Optional.empty();
  }

  private CountedNoun thing(Words words, Numeral number, NounPhrase phrase) {
    int head = phrase.head();
    if (number.share()) {
      return new CountedNoun(head, head, SHARE, phrase.item(words, nouns, false));
    }
    if (isPerson(words, number, phrase)) {
      return new CountedNoun(head, head, PERSON, phrase.item(words, nouns, true));
    }
    String unit = phrase.noun(words);
    CountedNoun of = withItem(words, head, unit, false);
    return of.item() != null
        ? of
        : new CountedNoun(head, head, unit, phrase.item(words, nouns, false));
  }

  private boolean isPerson(Words words, Numeral number, NounPhrase phrase) {
    int head = phrase.head();
    String lemma = phrase.noun(words).toLowerCase(Locale.ROOT);
    if (nouns.crowds().contains(lemma)) {
      return number.value().compareTo(MANY) >= 0;
    }
    if (CRAFT.contains(lemma) && isModel(words, head - 1)) {
      return false;
    }
    boolean nationals =
        words.pos(head).equals("NNPS")
            && words.entity(head).equals("MISC")
            && !words.isHyphen(head - 1);
    return nationals || nouns.isPerson(lemma) || nouns.isPerson(words.at(head - 1) + " " + lemma);
  }

  /** "Su-30" or "30" of it; a mere number counts. */
  private static boolean isModel(Words words, int token) {
    String word = words.at(token);
    return word.matches("(?=.*\\p{L}).*\\d.*")
        || (word.matches("\\d+\\p{L}*") && words.at(token - 1).matches("[-‐‑]"));
  }
}
