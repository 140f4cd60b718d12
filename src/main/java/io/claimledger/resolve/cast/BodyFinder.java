package io.claimledger.resolve.cast;

import io.claimledger.model.ActorType;
import io.claimledger.resolve.cast.Gazetteer.Entry;
import io.claimledger.resolve.cast.Gazetteer.Hit;
import io.claimledger.resolve.cast.Gazetteer.Sense;
import io.claimledger.rules.Lexicons;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds names of organizations and armed groups: known ones, explained ones, tagged ones, units.
 */
final class BodyFinder {

  private static final Pattern ORDINAL =
      Pattern.compile(
          "\\d+(st|nd|rd|th)|First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth");
  private static final Pattern GOVERNMENT =
      Pattern.compile("(?i).*(government|regime|embassy|consulate|administration)");
  private static final Pattern NOT_NAME =
      Pattern.compile("(Federal |Interim )?Government of .*|\\p{Ll}.*|.*[/|].*");
  private static final int LONGEST_UNIT = 6;

  private final Gazetteer gazetteer;
  private final PersonWords words;
  private final Lexicons.BodyWords bodyWords;

  BodyFinder(Gazetteer gazetteer, PersonWords words, Lexicons.BodyWords bodyWords) {
    this.gazetteer = gazetteer;
    this.words = words;
    this.bodyWords = bodyWords;
  }

  /** Names in one sentence; abbreviations of the names found are learnt on the way. */
  List<BodyName> find(Page page, Syntax s, List<PersonName> persons, Acronyms acronyms) {
    List<BodyName> found = new ArrayList<>();
    int index = s.sentence().index();
    for (Hit hit : page.hits().get(index)) {
      if (hit.entry().sense() == Sense.BODY && isFree(persons, hit.first(), hit.last())) {
        found.add(known(page, hit, acronyms));
      }
    }
    int i = 1;
    while (i <= s.size()) {
      int last = isCovered(found, i) ? i : endOfName(s, i);
      BodyName name =
          last < i || isCovered(found, i) ? null : name(page, s, i, last, persons, acronyms, found);
      if (name != null) {
        found.add(name);
      }
      i = Math.max(i, last) + 1;
    }
    return found;
  }

  private BodyName known(Page page, Hit hit, Acronyms acronyms) {
    String text = page.text(hit.sentence(), hit.first(), hit.last());
    String full = Spelling.isAllCaps(text) ? acronyms.fullName(text) : null;
    if (full == null) {
      Entry e = hit.entry();
      return new BodyName(
          hit.sentence(), hit.first(), hit.last(), e.canonical(), bodyType(e), e.country());
    }
    return named(hit.sentence(), hit.first(), hit.last(), full);
  }

  private static ActorType bodyType(Entry entry) {
    return entry.type() == null ? ActorType.ORGANIZATION : entry.type();
  }

  private BodyName named(int sentence, int first, int last, String full) {
    Entry entry = gazetteer.find(full);
    if (entry == null || entry.sense() != Sense.BODY) {
      return new BodyName(sentence, first, last, full, ActorType.ORGANIZATION, null);
    }
    return new BodyName(sentence, first, last, entry.canonical(), bodyType(entry), entry.country());
  }

  private int endOfName(Syntax s, int first) {
    int unit = endOfUnit(s, first);
    if (unit > 0) {
      return unit;
    }
    int titled = endOfTitled(s, first);
    if (titled > 0) {
      return titled;
    }
    if (!s.entity(first).equals("ORGANIZATION")) {
      boolean acronym =
          s.isProper(first) && s.word(first).length() > 1 && Spelling.isAllCaps(s.word(first));
      return acronym ? first : 0;
    }
    int last = first;
    while (s.entity(last + 1).equals("ORGANIZATION") && !s.pos(last + 1).equals("POS")) {
      last++;
    }
    return last;
  }

  /** "Desert Border Guard Battalion Nine": capitals in running text up to a unit's noun. */
  private int endOfTitled(Syntax s, int first) {
    boolean running = Spelling.isCapitalized(s.word(first)) && first > 1 && isLower(s, first - 1);
    if (!running || words.isTitle(s.word(first))) {
      return 0;
    }
    int end = 0;
    for (int i = first + 1; i <= first + LONGEST_UNIT && Spelling.isCapitalized(s.word(i)); i++) {
      if (i - first > 1 && bodyWords.units().contains(s.word(i)) && s.isProper(i)) {
        end = i;
      }
    }
    if (end == 0 || !s.word(s.size()).matches("[.\"”!?]")) {
      return 0;
    }
    return withSuffix(s, end);
  }

  private static boolean isLower(Syntax s, int token) {
    return s.word(token).equals(",") || s.word(token).chars().allMatch(Character::isLowerCase);
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

  private int endOfUnit(Syntax s, int first) {
    if (!ORDINAL.matcher(s.word(first)).matches()) {
      return 0;
    }
    for (int i = first + 1; i <= Math.min(s.size(), first + LONGEST_UNIT); i++) {
      String word = s.word(i);
      boolean joint = s.pos(i).equals("HYPH");
      if (!joint
          && !Spelling.isCapitalized(word)
          && !word.matches("brigade|division|regiment|battalion|squadron|corps")) {
        return 0;
      }
      boolean ends =
          bodyWords.units().contains(capitalized(word))
              && !bodyWords.units().contains(s.word(i + 1));
      if (ends
          && !(Spelling.isCapitalized(s.word(i + 1)) && s.entity(i + 1).equals("ORGANIZATION"))) {
        return i;
      }
    }
    return 0;
  }

  private static String capitalized(String word) {
    return word.isEmpty()
        ? word
        : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  private @Nullable BodyName name(
      Page page,
      Syntax s,
      int from,
      int to,
      List<PersonName> persons,
      Acronyms acronyms,
      List<BodyName> found) {
    int index = s.sentence().index();
    int first = from;
    while (first < to && s.pos(first).matches("DT|POS|``|HYPH|:")) {
      first++;
    }
    int last = to;
    while (last > first && s.pos(last).matches("POS|''|,|:|HYPH|\\.")) {
      last--;
    }
    if (!isFree(persons, first, last) || overlaps(found, first, last)) {
      return null;
    }
    String text = page.text(index, first, last);
    String full = Spelling.isAllCaps(text) ? acronyms.fullName(text) : null;
    if (full != null) {
      return isOperation(full) ? null : named(index, first, last, full);
    }
    if (!isBody(page, s, first, last, text)) {
      return null;
    }
    learn(s, first, last, text, acronyms);
    return named(index, first, last, text);
  }

  private boolean isOperation(String full) {
    return words.isNever(full) || full.startsWith("Operation ");
  }

  private static void learn(Syntax s, int first, int last, String text, Acronyms acronyms) {
    StringBuilder initials = new StringBuilder();
    for (int i = first; i <= last; i++) {
      if (Spelling.isCapitalized(s.word(i))) {
        initials.append(s.word(i).charAt(0));
      }
    }
    if (initials.length() > 2) {
      acronyms.explain(initials.toString(), text);
    }
  }

  private boolean isBody(Page page, Syntax s, int first, int last, String text) {
    if (endOfUnit(s, first) == last || endOfTitled(s, first) == last) {
      return true;
    }
    if (text.contains("Ministr")
        || words.isNever(text)
        || isOperation(text)
        || GOVERNMENT.matcher(text).matches()
        || NOT_NAME.matcher(text).matches()
        || !s.isProper(last)) {
      return false;
    }
    if (first == last) {
      return isSingleBody(page, s, first, text);
    }
    return !isState(page, s, first, last)
        && !words.isTitle(s.word(last))
        && !holdsOther(s, first, last);
  }

  /** Whether a word inside says that this names a weapon, a treaty, a place or people. */
  private boolean holdsOther(Syntax s, int first, int last) {
    if (s.word(last).matches("\\p{Lu}\\p{Ll}*(men|ers|oops|cans|ists)")) {
      return true;
    }
    for (int i = first; i <= last; i++) {
      boolean ground =
          bodyWords.ground().contains(s.word(i))
              && !s.word(i).matches("University|School|Hospital|State");
      boolean other =
          words.isNever(s.word(i)) && !words.isInstitution(s.word(i)) && (i == first || i == last);
      if (ground || other || words.isNever(s.word(i) + s.word(i + 1) + s.word(i + 2))) {
        return true;
      }
    }
    return false;
  }

  /** One word alone is an organization if tagged, and an abbreviation only if it also acts. */
  private boolean isSingleBody(Page page, Syntax s, int token, String text) {
    if (page.hitAt(s.sentence().index(), token).isPresent()
        || !s.entity(token).equals("ORGANIZATION")
        || words.isTitle(text)
        || text.equals("United")
        || words.isInstitution(text)) {
      return false;
    }
    return !Spelling.isAllCaps(text) || (s.isSubject(token) && text.length() > 2);
  }

  /** "Israeli Air Force", "Russian Armed Forces": the state itself. */
  private boolean isState(Page page, Syntax s, int first, int last) {
    Hit hit = page.hitAt(s.sentence().index(), first).orElse(null);
    if (hit == null || !hit.entry().isOfState()) {
      return false;
    }
    for (int i = hit.last() + 1; i <= last; i++) {
      boolean force =
          bodyWords.forces().contains(s.lemma(i)) || bodyWords.forces().contains(s.lower(i));
      if (!s.pos(i).equals("POS") && !force) {
        return false;
      }
    }
    return true;
  }

  private static boolean isFree(List<PersonName> persons, int first, int last) {
    return persons.stream().noneMatch(p -> p.first() <= last && first <= p.last());
  }

  private static boolean overlaps(List<BodyName> found, int first, int last) {
    return found.stream().anyMatch(b -> b.first() <= last && first <= b.last());
  }

  private static boolean isCovered(List<BodyName> found, int token) {
    return found.stream().anyMatch(b -> b.covers(token));
  }
}
