package io.claimledger.resolve.cast;

import io.claimledger.model.ActorType;
import io.claimledger.resolve.cast.Gazetteer.Entry;
import io.claimledger.resolve.cast.Gazetteer.Hit;
import io.claimledger.resolve.cast.Gazetteer.Sense;
import io.claimledger.rules.Lexicons;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds names of organizations and armed groups: known ones, explained ones, tagged ones, units.
 */
final class BodyFinder {

  private static final Pattern GROUP = Pattern.compile("^([^ ]+) group$");
  private static final Pattern ARMED =
      Pattern.compile(
          ".*(group|faction|militia|gang|cartel|Militia|Cartel|Liberation (Army|Front|Movement).*"
              + "|Resistance (Army|Front).*|Revolutionary (Army|Front).*)");
  private static final Pattern GOVERNMENT =
      Pattern.compile("(?i).*(government|regime|embassy|consulate|administration)");
  private static final Pattern NOT_NAME =
      Pattern.compile("(Federal |Interim )?Government of .*|\\p{Ll}.*|.*[/|].*");

  private static final int LONGEST_STATE = 6;

  private final Gazetteer gazetteer;
  private final PersonWords words;
  private final Lexicons.BodyWords bodyWords;
  private final BodyRuns runs;

  BodyFinder(Gazetteer gazetteer, PersonWords words, Lexicons.BodyWords bodyWords) {
    this.gazetteer = gazetteer;
    this.words = words;
    this.bodyWords = bodyWords;
    this.runs = new BodyRuns(words, bodyWords);
  }

  /** Names in one sentence; abbreviations of the names found are learnt on the way. */
  List<BodyName> find(Page page, Syntax s, List<PersonName> persons, Acronyms acronyms) {
    List<BodyName> found = new ArrayList<>();
    int index = s.sentence().index();
    for (Hit hit : page.hits().get(index)) {
      if (hit.entry().sense() == Sense.BODY
          && isFree(persons, hit.first(), hit.last())
          && !isOfOther(page, s, hit)) {
        found.add(known(page, hit, acronyms));
      }
    }
    int i = 1;
    while (i <= s.size()) {
      int last = isCovered(found, i) ? i : Math.max(runs.end(s, i), mistagged(s, i, acronyms));
      BodyName name =
          last < i || isCovered(found, i) ? null : name(page, s, i, last, persons, acronyms, found);
      if (name != null) {
        found.add(name);
      }
      i = Math.max(i, last) + 1;
    }
    return found;
  }

  /** "IS fighters": a known abbreviation that the tagger takes for a word. */
  private static int mistagged(Syntax s, int token, Acronyms acronyms) {
    String word = s.word(token);
    boolean shouted =
        word.length() > 1
            && Spelling.isAllCaps(word)
            && !Spelling.isAllCaps(s.word(token + 1))
            && !s.isProper(token);
    return shouted && acronyms.fullName(word) != null ? token : 0;
  }

  /**
   * "The Security Council of Russia", "Iran's Security Council": not that of the United Nations.
   */
  private static boolean isOfOther(Page page, Syntax s, Hit hit) {
    if (!hit.entry().canonical().startsWith("UN ") || s.word(hit.first()).startsWith("U")) {
      return false;
    }
    int after = s.lower(hit.last() + 2).equals("the") ? hit.last() + 3 : hit.last() + 2;
    int before = s.pos(hit.first() - 1).equals("POS") ? hit.first() - 2 : hit.first() - 1;
    int owner = s.lower(hit.last() + 1).equals("of") ? after : before;
    boolean ofState =
        page.hitAt(hit.sentence(), owner).filter(h -> h.entry().isOfState()).isPresent();
    return ofState || s.word(hit.first()).equals("Security") && !namesUnitedNations(page);
  }

  private static boolean namesUnitedNations(Page page) {
    return UN.matcher(page.document().text().value()).find();
  }

  private static final Pattern UN =
      Pattern.compile("\\bU\\.?N\\b|United Nations|[Rr]esolution|\\bveto");

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
    boolean others =
        entry != null && entry.canonical().startsWith("UN ") && full.startsWith("Security");
    if (entry == null || entry.sense() != Sense.BODY || others) {
      boolean armed = ARMED.matcher(full).matches();
      ActorType type = armed ? ActorType.ARMED_GROUP : ActorType.ORGANIZATION;
      return new BodyName(sentence, first, last, full, type, null);
    }
    return new BodyName(sentence, first, last, entry.canonical(), bodyType(entry), entry.country());
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
    Hit state = stateOfForces(page, s, first, last);
    if (state != null) {
      Entry e = state.entry();
      int end = Math.max(last, state.last());
      return new BodyName(index, first, end, e.canonical(), bodyType(e), e.country());
    }
    if (!isBody(page, s, first, last, text)) {
      return null;
    }
    learn(s, first, last, text, acronyms);
    return named(index, first, last, GROUP.matcher(text).replaceFirst("$1"));
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
    if (runs.isUnit(s, first, last)) {
      return true;
    }
    boolean told = runs.isTold(s, first, last);
    if (text.contains("Ministr")
        || words.isNever(text)
        || isOperation(text)
        || GOVERNMENT.matcher(text).matches()
        || NOT_NAME.matcher(text).matches()
        || (!told && !s.isProper(last))) {
      return false;
    }
    if (told) {
      return !isState(page, s, first, last);
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
        || page.isPlainWord(text)
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

  /** "The Armed Forces of Ukraine" are the state: its hit, or null where other words stand. */
  private @Nullable Hit stateOfForces(Page page, Syntax s, int first, int last) {
    int of = first;
    while (bodyWords.forces().contains(s.lower(of)) || bodyWords.forces().contains(s.lemma(of))) {
      of++;
    }
    if (of == first || !s.lower(of).equals("of") || of < last - LONGEST_STATE) {
      return null;
    }
    int next = s.lower(of + 1).equals("the") ? of + 2 : of + 1;
    return page.hitAt(s.sentence().index(), next)
        .filter(h -> h.entry().isOfState() && h.last() >= last)
        .orElse(null);
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
