package io.claimledger.extract.quantity;

import io.claimledger.rules.CountedNouns;
import java.util.Set;

/** Tells the numbers that name things from those that count: "F-16", "Unit 731", "3-1", "#5". */
final class Names {

  private static final Set<String> NOT_ONE_OF = Set.of("another", "hand", "side", "thing", "way");
  private static final Set<String> NO_ONE =
      Set.of(
          "no", "any", "every", "this", "that", "each", "some", "the", "another", "which", "last",
          "only");
  private static final Set<String> ORDINALS =
      Set.of("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth");

  private final CountedNouns nouns;

  Names(CountedNouns nouns) {
    this.nouns = nouns;
  }

  boolean names(Words words, Numeral number, boolean counts) {
    return isJoined(words, number)
        || isOrdinal(words, number)
        || isBullet(words, number)
        || isCode(words, number)
        || isNumbered(words, number, counts)
        || (words.at(number.first() - 1).equals("of")
            && words.word(number.first() - 2).equals("Group"))
        || isTitle(words, number);
  }

  /** Part of "F-16", "COVID-19", "555-123-4567", "3-1". */
  private static boolean isJoined(Words words, Numeral number) {
    int before = number.first() - 1;
    if (isScore(words, number)) {
      return false;
    }
    if (words.isHyphen(before)) {
      return true;
    }
    int after = number.last() + 1;
    boolean digits = words.isHyphen(after) && words.at(after + 1).matches("\\d.*");
    boolean isSlash = words.at(after).equals("/") && words.touchesNext(number.last());
    return digits || isSlash || (words.at(before).equals("/") && words.touchesNext(before));
  }

  /** "Won 3-2", "passed 219-213": two counts, the greater first. */
  static boolean isScore(Words words, Numeral number) {
    if (number.first() != number.last()) {
      return false;
    }
    int dash = words.isHyphen(number.last() + 1) ? number.last() + 1 : number.first() - 1;
    String high = words.at(dash - 1);
    String low = words.at(dash + 1);
    return words.isHyphen(dash)
        && high.matches("\\d{1,3}")
        && low.matches("\\d{1,3}")
        && Integer.parseInt(high) >= Integer.parseInt(low)
        && !low.matches("0\\d+")
        && !words.isHyphen(dash + 2)
        && !words.isHyphen(dash - 2)
        && !words.isNoun(dash + 2);
  }

  private static boolean isOrdinal(Words words, Numeral number) {
    int after = number.last() + 1;
    return (words.isHyphen(after) && ORDINALS.contains(words.at(after + 1)))
        || words.at(after).matches("(?:st|nd|rd|th)") && words.touchesNext(number.last());
  }

  private static boolean isBullet(Words words, Numeral number) {
    return number.first() == 1
        && number.last() == 1
        && words.at(1).matches("\\d{1,2}")
        && (Set.of(".", ")", ":", "-rrb-").contains(words.at(2)) || words.size() == 1);
  }

  /** Too long or with a leading zero, as telephone numbers and codes are. */
  private static boolean isCode(Words words, Numeral number) {
    String word = words.at(number.first());
    return isTelephone(words, number)
        || word.matches("0\\d+.*")
        || word.matches("\\d{9,}")
        || words.at(number.first() - 1).equals("+");
  }

  private static boolean isTelephone(Words words, Numeral number) {
    int before = number.first() - 1;
    boolean year = words.at(before).matches("\\d{4}") && words.isNoun(number.last() + 1);
    return isGroup(words, number.last() + 1) || (isGroup(words, before) && !year);
  }

  private static boolean isGroup(Words words, int at) {
    return words.at(at).matches("\\d{2,4}");
  }

  private boolean isNumbered(Words words, Numeral number, boolean counts) {
    int before = number.first() - 1;
    if (!words.has(before) || words.isPlural(before) && !words.isCapitalised(before)) {
      return false;
    }
    String name = words.at(before);
    boolean designator =
        nouns.designators().contains(name) || nouns.designators().contains(words.lemma(before));
    if (designator
        && (words.isNoun(before) || !words.token(before).isVerb())
        && !name.equals("no")
        && !isGiven(words, number, before)) {
      return words.isCapitalised(before) || !counts || words.pos(before).equals("NN");
    }
    return isModel(words, number, before);
  }

  /**
   * "Gave the army 14 tanks", "handed the group 40 rockets": whom something is given, and how many.
   */
  private static boolean isGiven(Words words, Numeral number, int body) {
    boolean told = false;
    for (int i = body - 1; i >= body - LONGEST_BODY; i--) {
      told |= DETERMINERS.contains(words.at(i));
    }
    int noun = number.last() + 1;
    while (noun < number.last() + LONGEST_BODY && words.isNoun(noun) && !words.isPlural(noun)) {
      noun++;
    }
    return told
        && !words.isCapitalised(body)
        && words.isPlural(noun)
        && BODIES.contains(words.at(body));
  }

  private static final int LONGEST_BODY = 4;
  private static final Set<String> DETERMINERS = Set.of("the", "its", "their", "his");
  private static final Set<String> BODIES =
      Set.of("army", "group", "brigade", "regiment", "battalion", "division", "corps", "unit");

  /** "Leopard 2 tanks", "Falcon 9": a name that is not a place, a person or a day. */
  private static boolean isModel(Words words, Numeral number, int before) {
    boolean name = words.pos(before).startsWith("NNP") && words.pos(number.first()).equals("CD");
    if (!name || !words.at(number.first()).matches("\\d{1,4}") || Calendar.isMonth(words, before)) {
      return false;
    }
    boolean place = Set.of("LOCATION", "PERSON", "DATE").contains(words.entity(before));
    return !place
        && (words.dependsOn(number.first(), before, "nummod")
            || sharesHead(words, number.first(), before));
  }

  private static boolean sharesHead(Words words, int number, int name) {
    return words.governors(name).stream()
        .filter(d -> d.is("compound"))
        .anyMatch(d -> words.dependsOn(number, d.governor(), "nummod"));
  }

  /** "Group of Seven", "Five Eyes": a capital in mid-sentence between capitals. */
  private static boolean isTitle(Words words, Numeral number) {
    int first = number.first();
    if (first == 1 || !words.isCapitalised(first) || words.at(first).matches("\\d.*")) {
      return false;
    }
    boolean afterName =
        words.isCapitalised(first - 1)
            || (words.at(first - 1).equals("of") && words.isCapitalised(first - 2));
    return !words.isHeading() && (afterName || words.isCapitalised(number.last() + 1));
  }

  /** Whether "one" stands for somebody or anything at all, and not for a count. */
  static boolean isPronoun(Words words, Numeral number) {
    int at = number.first();
    if (number.last() != at || !words.at(at).equals("one")) {
      return false;
    }
    return words.pos(at).startsWith("PRP")
        || NOT_ONE_OF.contains(words.at(at + 1))
        || isAnyOne(words, at)
        || words.isHyphen(at + 1);
  }

  private static boolean isAnyOne(Words words, int at) {
    return NO_ONE.contains(words.at(at - 1))
        && words.pos(at - 1).equals("DT")
        && !words.isNoun(at + 1)
        && !words.at(at + 1).equals("of");
  }
}
