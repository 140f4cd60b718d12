package io.claimledger.extract.quantity;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the number that starts at a word: figures, words, or both ("1.2 million"). */
final class NumberWords {

  private static final Map<String, Integer> UNITS =
      Map.ofEntries(
          Map.entry("zero", 0),
          Map.entry("one", 1),
          Map.entry("two", 2),
          Map.entry("three", 3),
          Map.entry("four", 4),
          Map.entry("five", 5),
          Map.entry("six", 6),
          Map.entry("seven", 7),
          Map.entry("eight", 8),
          Map.entry("nine", 9),
          Map.entry("ten", 10),
          Map.entry("eleven", 11),
          Map.entry("twelve", 12),
          Map.entry("thirteen", 13),
          Map.entry("fourteen", 14),
          Map.entry("fifteen", 15),
          Map.entry("sixteen", 16),
          Map.entry("seventeen", 17),
          Map.entry("eighteen", 18),
          Map.entry("nineteen", 19));
  private static final Map<String, Integer> TENS =
      Map.of(
          "twenty", 20, "thirty", 30, "forty", 40, "fourty", 40, "fifty", 50, "sixty", 60,
          "seventy", 70, "eighty", 80, "ninety", 90);
  private static final Map<String, Long> SCALES =
      Map.of(
          "dozen", 12L,
          "hundred", 100L,
          "thousand", 1_000L,
          "lakh", 100_000L,
          "million", 1_000_000L,
          "crore", 10_000_000L,
          "billion", 1_000_000_000L,
          "trillion", 1_000_000_000_000L);

  /** Written right after the figures. */
  private static final Map<String, Long> SUFFIXES =
      Map.of(
          "mn", 1_000_000L,
          "mln", 1_000_000L,
          "bn", 1_000_000_000L,
          "bln", 1_000_000_000L,
          "tn", 1_000_000_000_000L,
          "trn", 1_000_000_000_000L);

  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final Set<String> ARTICLES = Set.of("a", "an");

  private NumberWords() {}

  /** What a word such as "million" multiplies by; its plural does too. */
  static @Nullable Long scale(String word) {
    Long scale = SCALES.get(word);
    return scale == null && word.endsWith("s")
        ? SCALES.get(word.substring(0, word.length() - 1))
        : scale;
  }

  static @Nullable Integer small(String word) {
    Integer unit = UNITS.get(word);
    return unit == null ? TENS.get(word) : unit;
  }

  /** The number that starts at this word, if one does. */
  static Optional<Numeral> read(Words words, int at) {
    Optional<Numeral> vague = VagueWords.read(words, at);
    if (vague.isPresent()) {
      return vague;
    }
    Optional<Numeral> fraction = Fractions.read(words, at);
    if (fraction.isPresent()) {
      return fraction;
    }
    if (ARTICLES.contains(words.at(at)) && SCALES.containsKey(words.at(at + 1))) {
      return Optional.of(scaled(words, Numeral.exact(at, at, BigDecimal.ONE)));
    }
    return group(words, at).map(group -> sum(words, scaled(words, group)));
  }

  /** A number below a thousand in words, or one in figures. */
  private static Optional<Numeral> group(Words words, int at) {
    Optional<Numeral> figures = figures(words, at);
    if (figures.isPresent()) {
      return figures;
    }
    Integer small = small(words.at(at));
    return small == null ? Optional.empty() : Optional.of(belowHundred(words, at, small));
  }

  private static Optional<Numeral> figures(Words words, int at) {
    Optional<Digits.Figure> figure = Digits.read(words.word(at));
    if (figure.isEmpty()) {
      return Optional.empty();
    }
    int last = at;
    StringBuilder digits = new StringBuilder(words.at(at));
    while (figure.get().plain() && words.at(at).length() <= 3 && isThreeMore(words, last)) {
      last++;
      digits.append(words.at(last));
    }
    if (last > at && !words.at(at).startsWith("0")) {
      return Optional.of(Numeral.exact(at, last, new BigDecimal(digits.toString())));
    }
    Digits.Figure read = figure.get();
    Optional<BigDecimal> part = Digits.mixed(words.word(at + 1));
    boolean joined = read.plain() && part.isPresent() && part.get().compareTo(BigDecimal.ONE) < 0;
    if (joined) {
      return Optional.of(Numeral.exact(at, at + 1, read.value().add(part.get())));
    }
    return Optional.of(new Numeral(at, at, read.value(), read.scale(), null, false, false));
  }

  /** Whether a group of three digits follows after one blank, as in "10 000". */
  private static boolean isThreeMore(Words words, int last) {
    return words.has(last + 1)
        && words.at(last + 1).matches("\\d{3}")
        && words.token(last + 1).span().start() == words.token(last).span().end() + 1
        && !Calendar.isMonth(words, last - 1);
  }

  private static Numeral belowHundred(Words words, int at, int small) {
    Numeral tens = Numeral.exact(at, at, BigDecimal.valueOf(small));
    int next = words.isHyphen(at + 1) ? at + 2 : at + 1;
    Integer unit = UNITS.get(words.at(next));
    if (!TENS.containsKey(words.at(at)) || unit == null || unit == 0 || unit > 9) {
      return tens;
    }
    return Numeral.exact(at, next, BigDecimal.valueOf(small + unit));
  }

  /** Multiplies in the scale words that follow: "and a half million", "hundred thousand". */
  static Numeral scaled(Words words, Numeral number) {
    Numeral scaled = number;
    if (words.are(number.last() + 1, "and", "a", "half")) {
      scaled =
          new Numeral(
              number.first(),
              number.last() + 3,
              number.value().add(HALF),
              number.scale(),
              null,
              number.vague(),
              false);
    }
    int next = afterHyphen(words, scaled.last());
    Long scale = scale(words.at(next));
    if (scale == null && words.touchesNext(scaled.last())) {
      scale = suffix(words, number.first() - 1, scaled.last() + 1);
    }
    while (scale != null) {
      scaled = scaled.times(BigDecimal.valueOf(scale), next);
      next = afterHyphen(words, next);
      scale = scale(words.at(next));
    }
    return scaled;
  }

  private static @Nullable Long suffix(Words words, int sign, int at) {
    boolean money =
        words.has(sign)
            && Character.getType(words.word(sign).codePointBefore(words.word(sign).length()))
                == Character.CURRENCY_SYMBOL;
    return money && words.at(at).equals("m") ? Long.valueOf(1_000_000) : SUFFIXES.get(words.at(at));
  }

  private static int afterHyphen(Words words, int last) {
    return words.isHyphen(last + 1) ? last + 2 : last + 1;
  }

  /** Adds what follows a scale word: "two thousand five hundred and six". */
  private static Numeral sum(Words words, Numeral number) {
    if (number.scale().compareTo(BigDecimal.TEN.pow(2)) < 0
        || scale(words.at(number.last())) == null
        || words.at(number.last()).startsWith("dozen")) {
      return number;
    }
    boolean and = words.at(number.last() + 1).equals("and");
    int next = number.last() + (and ? 2 : 1);
    if (small(words.at(next)) == null && !isScaledFigure(words, next, and)) {
      return number;
    }
    Numeral rest = group(words, next).map(group -> scaled(words, group)).orElse(number);
    boolean smaller = rest.value().compareTo(number.scale()) < 0;
    boolean belowHundred = rest.value().compareTo(BigDecimal.valueOf(100)) < 0;
    return smaller && (!and || belowHundred) && !words.isPlural(number.last())
        ? sum(words, number.plus(rest))
        : number;
  }

  private static boolean isScaledFigure(Words words, int at, boolean and) {
    return !and && Digits.read(words.word(at)).isPresent() && scale(words.at(at + 1)) != null;
  }
}
