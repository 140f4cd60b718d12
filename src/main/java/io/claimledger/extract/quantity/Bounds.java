package io.claimledger.extract.quantity;

import io.claimledger.model.Bound;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds the words that bound a number, before it ("more than") or after it ("or so"). */
final class Bounds {

  private static final int LONGEST = 6;
  private static final Set<String> INTENSIFIERS =
      Set.of("well", "just", "far", "slightly", "only", "substantially", "significantly", "much");
  private static final Map<String, Bound> BEFORE = new LinkedHashMap<>();
  private static final Map<String, Bound> AFTER = new LinkedHashMap<>();

  static {
    put(
        BEFORE,
        Bound.MORE_THAN,
        "over",
        "more than",
        "greater than",
        "larger than",
        "higher than",
        "in excess of",
        "upwards of",
        "upward of",
        "above",
        "exceeding",
        "exceeded",
        "exceeds",
        "surpassing",
        "surpassed",
        "topping",
        "topped",
        "north of",
        "> ",
        ">",
        "beyond");
    put(
        BEFORE,
        Bound.AT_LEAST,
        "at least",
        "no fewer than",
        "no less than",
        "not less than",
        "not fewer than",
        "a minimum of",
        "minimum of",
        "minimum",
        "at a minimum",
        "at the least",
        "at the very least",
        "no smaller than",
        "≥");
    put(
        BEFORE,
        Bound.AT_MOST,
        "up to",
        "as many as",
        "as much as",
        "at most",
        "no more than",
        "not more than",
        "a maximum of",
        "maximum of",
        "maximum",
        "at the most",
        "as high as",
        "no greater than",
        "no higher than",
        "≤");
    put(
        BEFORE,
        Bound.LESS_THAN,
        "under",
        "fewer than",
        "less than",
        "below",
        "just short of",
        "lower than",
        "smaller than",
        "<");
    put(
        BEFORE,
        Bound.ABOUT,
        "nearly",
        "almost",
        "about",
        "around",
        "some",
        "roughly",
        "approximately",
        "approx.",
        "approx",
        "close to",
        "an estimated",
        "estimated",
        "at an estimated",
        "estimated at",
        "estimated to be",
        "in the region of",
        "on the order of",
        "in the order of",
        "in the vicinity of",
        "in the neighborhood of",
        "circa",
        "ca.",
        "~",
        "≈",
        "perhaps",
        "virtually",
        "probably",
        "an average of",
        "on average",
        "somewhere around",
        "at around",
        "at about",
        "an approximate",
        "an estimate of",
        "near");
    put(AFTER, Bound.AT_LEAST, "+", "- plus", "plus", "or more", "or above", "or over");
    put(AFTER, Bound.ABOUT, "or so", "- odd", "odd", "or thereabouts", "- ish");
    put(AFTER, Bound.AT_MOST, "or fewer", "or less", "or under", "or below");
  }

  private Bounds() {}

  /**
   * A bound and its words.
   *
   * @param token the farthest token from the number
   */
  record Found(Bound bound, int token) {}

  private static void put(Map<String, Bound> map, Bound bound, String... phrases) {
    for (String phrase : phrases) {
      map.put(phrase, bound);
    }
  }

  /** The bound whose last word is this one. */
  static Optional<Found> before(Words words, int last) {
    for (int first = Math.max(1, last - LONGEST + 1); first <= last; first++) {
      Bound bound = BEFORE.get(words.join(first, last));
      if (bound != null && !isPhrasal(words, first)) {
        return Optional.of(new Found(bound, widened(words, first)));
      }
    }
    return Optional.empty();
  }

  /** "Rounded up to 30 men": "up" belongs to the verb. */
  private static boolean isPhrasal(Words words, int first) {
    return words.isParticle(first) && PHRASAL.matcher(words.at(first - 1)).find();
  }

  private static final Pattern PHRASAL =
      Pattern.compile(
          "^(end|add|stand|stood|live|step|climb|move|come|go|catch|grow|own|link|hand|turn|sign)");

  private static int widened(Words words, int first) {
    return INTENSIFIERS.contains(words.at(first - 1)) ? first - 1 : first;
  }

  /** The bound whose first word is this one. */
  static Optional<Found> after(Words words, int first) {
    for (int last = Math.min(words.size(), first + 1); last >= first; last--) {
      Bound bound = AFTER.get(words.join(first, last));
      boolean followed = words.at(last + 1).equals("than");
      if (bound != null && !followed && (!words.isDash(first) || words.isHyphen(first))) {
        return Optional.of(new Found(bound, last));
      }
    }
    return Optional.empty();
  }
}
