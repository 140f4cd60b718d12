package io.claimledger.resolve;

import io.claimledger.resolve.Gazetteer.Hit;
import io.claimledger.resolve.Gazetteer.Sense;
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
  private static final Pattern NEAR =
      Pattern.compile("in|near|at|outside|around|inside|into|from|to");

  private final PersonWords words;
  private final Lexicons.BodyWords bodyWords;

  PlaceFinder(PersonWords words, Lexicons.BodyWords bodyWords) {
    this.words = words;
    this.bodyWords = bodyWords;
  }

  void enterKnown(Page page, CastBuilder cast, Syntax s, Hit hit) {
    if (hit.entry().sense() == Sense.PLACE) {
      enter(page, cast, s, hit.first(), hit.last(), hit.entry().country());
    }
  }

  /** A state or capital that is used for the ground. */
  void enterGround(Page page, CastBuilder cast, Syntax s, Hit hit) {
    enter(page, cast, s, hit.first(), hit.last(), hit.entry().country());
  }

  /** Places that only the recognizers or their preposition tell. */
  void enterUnknown(Page page, CastBuilder cast, Syntax s) {
    int i = 1;
    while (i <= s.size()) {
      int last = endOfPlace(page, cast, s, i);
      if (last >= i) {
        enter(page, cast, s, i, last, enclosing(page, s, last));
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
    boolean tagged = s.entity(first).equals("LOCATION");
    boolean ground = bodyWords.ground().contains(s.word(last)) && last > first;
    boolean near =
        NEAR.matcher(s.lower(s.before(first))).matches()
            && s.entity(first).equals("O")
            && s.lower(s.before(first)).matches("in|near|outside");
    boolean cased = Spelling.isCapitalized(s.word(first)) || words.isParticle(s.word(first));
    return cased && (tagged || ground || near) ? last : 0;
  }

  private boolean isPart(Page page, CastBuilder cast, Syntax s, int i) {
    int index = s.sentence().index();
    return s.has(i)
        && (s.isProper(i) || s.entity(i).equals("LOCATION"))
        && !s.pos(i).matches("DT|IN|CC|,|POS|:|HYPH|PRP.*")
        && !cast.isTaken(index, i)
        && page.hitAt(index, i).isEmpty()
        && !words.isNever(s.word(i))
        && !s.entity(i).matches("PERSON|ORGANIZATION");
  }

  /** "Sarmada, Syria": the state that follows a comma. */
  private static @Nullable String enclosing(Page page, Syntax s, int last) {
    if (!s.word(last + 1).equals(",")) {
      return null;
    }
    return page.hitAt(s.sentence().index(), last + 2)
        .filter(h -> h.entry().sense() != Sense.BODY)
        .map(h -> h.entry().country())
        .orElse(null);
  }

  private void enter(
      Page page, CastBuilder cast, Syntax s, int first, int last, @Nullable String country) {
    int index = s.sentence().index();
    String name = page.text(index, first, last);
    int end =
        GENERIC.matcher(s.lower(last + 1)).matches() && !s.isPossessive(last) ? last + 1 : last;
    int start = end > last && s.lower(first - 1).equals("the") ? first - 1 : first;
    cast.place(s, start, end, name, country);
  }
}
