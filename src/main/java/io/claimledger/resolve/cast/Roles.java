package io.claimledger.resolve.cast;

import io.claimledger.resolve.cast.Gazetteer.Hit;
import io.claimledger.resolve.cast.Gazetteer.Sense;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who holds which office, read from titles before names and appositions after them. */
final class Roles {

  private static final int LONGEST_APPOSITION = 14;
  private static final int LONGEST_TITLE = 9;

  private final PersonWords words;
  private final Map<String, Set<Role>> held = new HashMap<>();

  Roles(PersonWords words) {
    this.words = words;
  }

  Set<Role> of(String person) {
    return held.getOrDefault(person, Set.of());
  }

  /** The persons of whom an office is known. */
  Set<String> holders() {
    return held.keySet();
  }

  /** The state or body of a person's office, where one is told. */
  @Nullable String home(String person) {
    return of(person).stream().map(Role::of).filter(o -> o != null).findFirst().orElse(null);
  }

  void read(Page page, Syntax s, String person, PersonName name) {
    readBefore(page, s, person, name.first());
    Role after = apposition(page, s, name.last());
    if (after != null) {
      add(person, after);
    }
  }

  private void readBefore(Page page, Syntax s, String person, int first) {
    int end = titleEnd(s, first);
    Role before = endingAt(page, s, end);
    if (before != null) {
      add(person, before);
    }
    int start = startOfTitle(s, end);
    Role further = s.word(start - 1).equals(",") ? endingAt(page, s, start - 2) : null;
    Role owned = ofTitle(page, s, s.word(first - 1).equals(",") ? first - 2 : first - 1);
    if (further != null && words.isOffice(s.word(start - 2))) {
      add(person, further);
    }
    if (owned != null) {
      add(person, owned);
    }
  }

  /** "The head of the agency, X": an office whose owner comes after "of". */
  private @Nullable Role ofTitle(Page page, Syntax s, int last) {
    Hit owner = page.hitAt(s.sentence().index(), last).orElse(null);
    if (owner == null || owner.entry().sense() == Sense.PLACE) {
      return null;
    }
    int of = s.lower(owner.first() - 1).equals("the") ? owner.first() - 2 : owner.first() - 1;
    Role role = s.lower(of).equals("of") ? endingAt(page, s, of - 1) : null;
    return role == null
        ? null
        : new Role(role.office(), role.modifiers(), owner.entry().canonical());
  }

  private void add(String person, Role role) {
    held.computeIfAbsent(person, p -> new HashSet<>()).add(role);
  }

  /** The last word of the title before a name: next to it, or across a comma. */
  private int titleEnd(Syntax s, int first) {
    boolean comma = s.word(first - 1).equals(",") && words.isOffice(s.word(first - 2));
    return comma ? first - 2 : first - 1;
  }

  /** The office that a run of title words ending here tells, or null. */
  @Nullable Role endingAt(Page page, Syntax s, int last) {
    int first = startOfTitle(s, last);
    String office = null;
    Set<String> modifiers = new HashSet<>();
    for (int i = last; i >= first; i--) {
      String noun = office(s.word(i));
      if (office == null && noun != null) {
        office = noun;
      } else if (office != null) {
        modifiers.add(normal(s.lower(i)));
      }
    }
    return office == null ? null : new Role(office, modifiers, owner(page, s, first - 1));
  }

  int startOfTitle(Syntax s, int last) {
    int first = last + 1;
    while (first > 1
        && last - first < LONGEST_TITLE
        && (words.isTitle(s.word(first - 1)) || isJoint(s, first - 1) || isOfState(s, first - 1))) {
      first--;
    }
    return first;
  }

  private boolean isJoint(Syntax s, int i) {
    return s.pos(i).equals("HYPH") && words.isTitle(s.word(i - 1));
  }

  /** "of" and "State" in "Secretary of State". */
  private static boolean isOfState(Syntax s, int i) {
    int of = s.lower(i).equals("of") ? i : i - 1;
    return s.lower(of).equals("of")
        && s.lower(of - 1).matches("secretary|minister")
        && s.word(of + 1).matches("State|Defense|Defence|War|Foreign");
  }

  /** "Defense" in "Secretary of Defense Ann Lee". */
  static boolean isPortfolio(Syntax s, int i) {
    return s.lower(i - 1).equals("of")
        && s.lower(i).matches("state|defen[cs]e|war|affairs|interior|justice|security|energy");
  }

  private @Nullable String office(String word) {
    if (words.isOffice(word)) {
      return normal(word.toLowerCase(Locale.ROOT));
    }
    return switch (word) {
      case "Gen.", "Gen" -> "general";
      case "Col.", "Col" -> "colonel";
      case "Adm.", "Adm" -> "admiral";
      case "Capt.", "Capt" -> "captain";
      case "Sen.", "Sen" -> "senator";
      default -> null;
    };
  }

  static String normal(String word) {
    return word.equals("defense") ? "defence" : word;
  }

  /** The state or body that stands right before a title. */
  @Nullable String owner(Page page, Syntax s, int token) {
    int at = s.pos(token).equals("POS") ? token - 1 : token;
    return page.hitAt(s.sentence().index(), at)
        .filter(h -> h.last() == at && h.entry().sense() != Sense.PLACE)
        .map(h -> h.entry().canonical())
        .orElse(null);
  }

  private @Nullable Role apposition(Page page, Syntax s, int nameEnd) {
    if (!s.word(nameEnd + 1).equals(",")) {
      return null;
    }
    int limit = Math.min(s.size(), nameEnd + LONGEST_APPOSITION);
    for (int i = nameEnd + 2; i <= limit; i++) {
      if (words.isOffice(s.word(i)) && !s.isProper(i + 1)) {
        return at(page, s, nameEnd + 2, i, limit);
      }
      if (!s.pos(i).matches("DT|JJ.*|NN.*|POS|HYPH|VBG|CD|PRP\\$")) {
        return null;
      }
    }
    return null;
  }

  private Role at(Page page, Syntax s, int from, int noun, int limit) {
    Set<String> modifiers = new HashSet<>();
    for (int i = from; i < noun; i++) {
      if (words.isTitle(s.word(i))) {
        modifiers.add(normal(s.lower(i)));
      }
    }
    List<Hit> owners = new ArrayList<>();
    for (Hit hit : page.hits().get(s.sentence().index())) {
      boolean near = hit.first() >= from && hit.last() <= limit && !isBroken(s, noun, hit.first());
      if (near && hit.entry().sense() != Sense.PLACE) {
        owners.add(hit);
      }
    }
    String of = owners.isEmpty() ? null : owners.get(0).entry().canonical();
    return new Role(normal(s.lower(noun)), modifiers, of);
  }

  private static boolean isBroken(Syntax s, int from, int to) {
    for (int i = from; i < to; i++) {
      if (s.pos(i).matches(",|VB.*|WP|IN") && !s.lower(i).matches("of|for|in|at")) {
        return true;
      }
    }
    return false;
  }
}
