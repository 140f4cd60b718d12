package io.claimledger.resolve.cast;

import io.claimledger.rules.Lexicons;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How far the name of a body reaches: a tagged run, a unit, capitals up to an institution's noun.
 */
final class BodyRuns {

  private static final Pattern ORDINAL =
      Pattern.compile(
          "\\d+(st|nd|rd|th)?|First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth");
  private static final Pattern UNIT =
      Pattern.compile("brigade|division|regiment|battalion|squadron|corps");
  private static final Pattern GROUP =
      Pattern.compile("group|faction|militia|brigade|battalion|gang|network|cartel|force");
  private static final Pattern SIDE =
      Pattern.compile("North|South|East|West|Cent(er|re)|Dnepr|Vostok|Zapad|Sever|Yug|Tsentr");
  private static final Pattern OFFICE = Pattern.compile("Office|Bureau|Union|Party|Army|Court");
  private static final Pattern JOINING = Pattern.compile("for|of|on|to|against|and|the|&|in");
  private static final int LONGEST_UNIT = 6;
  private static final int LONGEST = 9;

  private static final Pattern MONTH =
      Pattern.compile(
          Stream.of(Month.values())
              .map(month -> month.getDisplayName(TextStyle.FULL, Locale.ENGLISH))
              .collect(Collectors.joining("|")));

  private final PersonWords words;
  private final Lexicons.BodyWords bodyWords;

  BodyRuns(PersonWords words, Lexicons.BodyWords bodyWords) {
    this.words = words;
    this.bodyWords = bodyWords;
  }

  /** Last token of the name that may start here, or a smaller number if none does. */
  int end(Syntax s, int first) {
    int told = endOfTold(s, first);
    if (told > 0) {
      return told;
    }
    if (!s.entity(first).equals("ORGANIZATION")) {
      boolean acronym =
          s.isProper(first) && s.word(first).length() > 1 && Spelling.isAllCaps(s.word(first));
      return acronym ? first : 0;
    }
    int last = first;
    while (s.entity(last + 1).equals("ORGANIZATION")
        && !s.pos(last + 1).equals("POS")
        && !startsDate(s, last + 1)) {
      last++;
    }
    return extended(s, first, last);
  }

  /** "The committee on October 25": the recognizer takes a month for part of a name. */
  private static boolean startsDate(Syntax s, int token) {
    return s.pos(token).equals("IN") && MONTH.matcher(s.word(token + 1)).matches();
  }

  /** Whether the words alone say that a body's name stands here, whatever the recognizer says. */
  boolean isTold(Syntax s, int first, int last) {
    return endOfTold(s, first) == last;
  }

  /** Whether a military unit with its number stands here. */
  boolean isUnit(Syntax s, int first, int last) {
    return endOfUnit(s, first) == last;
  }

  private int endOfTold(Syntax s, int first) {
    int unit = endOfUnit(s, first);
    if (unit > 0) {
      return unit;
    }
    int group = endOfGroup(s, first);
    int titled = group > 0 ? group : endOfTitled(s, first);
    return titled > 0 ? titled : endOfApposed(s, first);
  }

  /** "Desert Border Guard Battalion Nine": capitals in running text up to a body's noun. */
  private int endOfTitled(Syntax s, int first) {
    boolean running = s.word(s.size()).matches("[.\"”!?]|''") || s.word(first - 1).equals("the");
    if (!running || !startsRun(s, first)) {
      return 0;
    }
    int end = 0;
    for (int i = first + 1; i <= first + LONGEST_UNIT && isNameWord(s, i); i++) {
      boolean unit = i - first > 1 && bodyWords.units().contains(s.word(i));
      if ((unit || bodyWords.bodies().contains(s.word(i))) && s.pos(i).startsWith("NN")) {
        end = i;
      }
    }
    boolean goesOn = isNameWord(s, end + 1) && !s.pos(end + 1).equals("HYPH");
    return end == 0 || goesOn ? 0 : extended(s, first, withSuffix(s, end));
  }

  private boolean startsRun(Syntax s, int first) {
    String word = s.word(first);
    return Spelling.isCapitalized(word)
        && (s.isProper(first) || (first > 1 && isNameWord(s, first)))
        && !words.isTitle(word)
        && (first == 1 || !isNameWord(s, first - 1));
  }

  private static boolean isNameWord(Syntax s, int token) {
    return Spelling.isCapitalized(s.word(token))
        && s.pos(token).matches("NNPS?|JJ|NNS?|VB[GN]|HYPH");
  }

  /** "… for Political Prisoners", "… of the Russian Federation", "Ombudsman's Office". */
  private int extended(Syntax s, int first, int last) {
    if (s.isPossessive(last) && OFFICE.matcher(s.word(last + 2)).matches()) {
      return last + 2;
    }
    boolean body = bodyWords.bodies().contains(s.word(last)) && !isPlural(s.word(last));
    String next = s.lower(last + 1);
    boolean university = s.word(last).equals("University") && next.matches("of|in");
    if (!university
        && !(body && next.matches("for|on|against|to") && last > first)
        && !(body && next.equals("of") && last > first)) {
      return last;
    }
    int end = endOfPurpose(s, last + 1);
    boolean place = next.matches("on|to|against") && s.entity(end).equals("LOCATION");
    return place ? last : Math.max(last, end);
  }

  private static boolean isPlural(String word) {
    return word.equals("Forces") || word.equals("Guards");
  }

  private static int endOfPurpose(Syntax s, int from) {
    int end = 0;
    for (int i = from; i < from + LONGEST && s.has(i); i++) {
      boolean small = JOINING.matcher(s.word(i)).matches() || s.pos(i).equals("POS");
      if (!small && !(Spelling.isCapitalized(s.word(i)) && s.pos(i).matches("NN.*|JJ|VBG"))) {
        break;
      }
      boolean again = i > from && s.lower(i).matches("for|on|to|against|in");
      if (again || startsDate(s, i)) {
        break;
      }
      end = small ? end : i;
    }
    return end;
  }

  private static int withSuffix(Syntax s, int end) {
    if (s.pos(end + 1).equals("CD")) {
      return end + 1;
    }
    if (!s.word(end + 1).matches("[-–—]") || !s.word(end + 2).equals("Operation")) {
      return end;
    }
    int last = end + 2;
    while (Spelling.isCapitalized(s.word(last + 1))) {
      last++;
    }
    return last;
  }

  /** "101st Airborne Division", "444 Brigade", "36th Front", "Battlegroup North". */
  private int endOfUnit(Syntax s, int first) {
    if (s.word(first).matches("Battlegroup|Battlegroups|Task Force")
        && SIDE.matcher(s.word(first + 1)).matches()) {
      return first + 1;
    }
    if (!ORDINAL.matcher(s.word(first)).matches()) {
      return 0;
    }
    boolean bare = s.word(first).matches("\\d+");
    for (int i = first + 1; i <= Math.min(s.size(), first + LONGEST_UNIT); i++) {
      String word = s.word(i);
      boolean joint = s.pos(i).equals("HYPH");
      if (!joint && !Spelling.isCapitalized(word) && (bare || !UNIT.matcher(word).matches())) {
        return 0;
      }
      boolean ends =
          (bodyWords.units().contains(capitalized(word)) || word.equals("Front"))
              && !bodyWords.units().contains(s.word(i + 1));
      if (ends
          && !(Spelling.isCapitalized(s.word(i + 1)) && s.entity(i + 1).equals("ORGANIZATION"))) {
        return i;
      }
    }
    return 0;
  }

  /** "The Hafiz Gul Bahadur group": capitals, then a plain noun for those who fight together. */
  private int endOfGroup(Syntax s, int first) {
    boolean told = s.lower(first - 1).equals("the") || s.pos(first - 1).equals("POS");
    int last = first;
    while (s.isProper(last) && Spelling.isCapitalized(s.word(last)) && last - first < 4) {
      last++;
    }
    boolean name = told && last > first && !words.isTitle(s.word(first));
    return name && GROUP.matcher(s.word(last)).matches() && s.pos(last).equals("NN") ? last : 0;
  }

  /**
   * "The EU force, Eufor, has", "the energy company Elbogaz": a name by the noun for what it is.
   */
  private static int endOfApposed(Syntax s, int first) {
    boolean aside = s.word(first - 1).equals(",");
    if (!BODY.matcher(s.lower(first - (aside ? 2 : 1))).matches() || !isUnknown(s, first)) {
      return 0;
    }
    int last = first;
    while (isUnknown(s, last + 1)) {
      last++;
    }
    boolean closed = s.word(last + 1).matches("[,.]") && s.lower(last + 2).matches("[a-z]+|");
    return last - first < LONGEST_UNIT && (!aside || closed) ? last : 0;
  }

  private static boolean isUnknown(Syntax s, int token) {
    return s.isProper(token)
        && Spelling.isCapitalized(s.word(token))
        && s.entity(token).matches("O|MISC");
  }

  private static final Pattern BODY =
      Pattern.compile(
          "force|mission|group|militia|company|firm|conglomerate|agency|movement|faction|alliance"
              + "|coalition|charity|contractor|manufacturer|arms-maker|shipbuilder|broadcaster");

  private static String capitalized(String word) {
    return word.isEmpty()
        ? word
        : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }
}
