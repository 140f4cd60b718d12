package io.claimledger.resolve.cast;

import io.claimledger.resolve.cast.Gazetteer.Hit;
import io.claimledger.rules.Lexicons;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Enters the named places of a sentence: known towns and regions, and those the recognizers found.
 */
final class PlaceFinder {

  private static final Pattern GENERIC =
      Pattern.compile(
          "region|province|district|oblast|governorate|state|county|city|area|suburb|suburbs|"
              + "prefecture|municipality|neighborhood|neighbourhood|town|village|township|valley|"
              + "camp|peninsula|crossing|corridor|strait|airport|airfield|dam|sector|front|island|"
              + "base|border|port|outskirts|countryside|department");

  private final PersonWords words;
  private final Lexicons.BodyWords bodyWords;

  PlaceFinder(PersonWords words, Lexicons.BodyWords bodyWords) {
    this.words = words;
    this.bodyWords = bodyWords;
  }

  /** A known place, or a state or capital that is used for the ground. */
  void enterKnown(Page page, CastBuilder cast, Syntax s, Hit hit) {
    int end = endOfSite(s, hit.last());
    if (end > hit.last()) {
      String site = page.text(hit.sentence(), hit.first(), end);
      enter(page, cast, s, hit.first(), end, site, hit.entry().country());
      return;
    }
    String written = page.text(hit.sentence(), hit.first(), hit.last());
    String name = isShouted(written) ? hit.entry().name() : written;
    enter(page, cast, s, hit.first(), hit.last(), name, hit.entry().country());
  }

  /** "Bagram Air Base", "Wadi Seidna Air Base": a known place's name inside a site's. */
  private int endOfSite(Syntax s, int last) {
    int i = last + 1;
    int end = last;
    while (s.isProper(i) && Spelling.isCapitalized(s.word(i)) && i - last < 5) {
      boolean side = end > last && s.word(i).matches("North|South|East|West");
      end = bodyWords.ground().contains(s.word(i)) || side ? i : end;
      i++;
    }
    return end;
  }

  /** A place whose name was first taken for a person's. */
  void enterNamed(Page page, CastBuilder cast, PersonName name) {
    Syntax s = page.syntax(name.sentence());
    if (!cast.isTaken(name.sentence(), name.first())) {
      String country = enclosing(page, s, name.last());
      enter(page, cast, s, name.first(), name.last(), name.written(), country);
    }
  }

  /** Places that only the recognizers or their preposition tell. */
  void enterUnknown(Page page, CastBuilder cast, Syntax s) {
    int i = 1;
    while (i <= s.size()) {
      int last = endOfPlace(page, cast, s, i);
      if (last >= i) {
        String name = cased(page.text(s.sentence().index(), i, last));
        enter(page, cast, s, i, last, name, enclosing(page, s, last));
      }
      i = Math.max(i, last) + 1;
    }
  }

  private int endOfPlace(Page page, CastBuilder cast, Syntax s, int first) {
    if (!isPart(page, cast, s, first) || words.isNever(s.word(first))) {
      return 0;
    }
    int last = first;
    while (isPart(page, cast, s, last + 1)
        || (s.pos(last + 1).equals("HYPH") && isPart(page, cast, s, last + 2))) {
      last++;
    }
    boolean told = Whereabouts.tell(s, first, last);
    if (s.entity(first).equals("PERSON") && !told && !isApart(s, first)) {
      return 0;
    }
    boolean tagged = s.entity(first).equals("LOCATION");
    boolean ground = bodyWords.ground().contains(s.word(last)) && last > first;
    boolean near =
        s.lower(s.before(first)).matches("in|near|outside|inside|around|into|towards?|opposite")
            && s.entity(first).matches("O|PERSON");
    boolean taken =
        first == last && s.entity(first).equals("PERSON") && s.relation(first).equals("obj");
    boolean body = s.entity(first).equals("ORGANIZATION") && !ground;
    boolean cased = Spelling.isCapitalized(s.word(first)) || words.isParticle(s.word(first));
    boolean side =
        first == last && s.word(first).matches("(North|South|East|West|Cent).*(ern|ral)");
    return cased && !body && !side && (tagged || ground || near || taken || told) ? last : 0;
  }

  /** Whether a name that is tagged as a person's, but entered as none, may be a place's. */
  private static boolean isApart(Syntax s, int first) {
    return s.relation(first).equals("obj") || s.pos(first - 1).equals("IN");
  }

  private boolean isPart(Page page, CastBuilder cast, Syntax s, int i) {
    int index = s.sentence().index();
    return s.has(i)
        && (s.isProper(i) || s.entity(i).equals("LOCATION"))
        && !s.pos(i).matches("DT|IN|CC|,|POS|:|HYPH|PRP.*")
        && !cast.isTaken(index, i)
        && cast.places(index).stream().noneMatch(p -> p.covers(i))
        && page.hitAt(index, i).isEmpty()
        && !page.isTime(index, i)
        && !words.isNever(s.word(i));
  }

  /** "Goz Beida, Chad": the state that follows a comma. */
  private static @Nullable String enclosing(Page page, Syntax s, int last) {
    if (!s.word(last + 1).equals(",")) {
      return null;
    }
    return page.hitAt(s.sentence().index(), last + 2)
        .filter(h -> h.entry().sense() != Gazetteer.Sense.BODY)
        .map(h -> h.entry().country())
        .orElse(null);
  }

  private static boolean isShouted(String name) {
    return name.length() > 3 && Spelling.isAllCaps(name);
  }

  /** Datelines shout. */
  private static String cased(String name) {
    if (!isShouted(name)) {
      return name;
    }
    StringBuilder cased = new StringBuilder();
    boolean start = true;
    for (char c : name.toCharArray()) {
      cased.append(start ? c : Character.toLowerCase(c));
      start = !Character.isLetter(c);
    }
    return cased.toString();
  }

  private void enter(
      Page page,
      CastBuilder cast,
      Syntax s,
      int first,
      int last,
      String name,
      @Nullable String country) {
    int end =
        GENERIC.matcher(s.lower(last + 1)).matches() && !s.isPossessive(last) ? last + 1 : last;
    int start = end > last && s.lower(first - 1).equals("the") ? first - 1 : first;
    cast.place(s, start, end, name, country);
  }
}
