package io.claimledger.resolve.cast;

import io.claimledger.rules.Lexicons;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Names taken for a person's that belong to a town, a ship, a weapon or somebody's group. */
final class Namesakes {

  private static final Pattern GROUND =
      Pattern.compile("in|near|outside|inside|around|at|across|throughout|along|into");
  private static final Pattern COMPASS =
      Pattern.compile("(north|south|east|west)(east|west)?(ern)?");
  private static final Pattern NO_DEED =
      Pattern.compile("fall|lie|come|be|remain|see|suffer|witness|have|stand|change|include");
  private static final Pattern TAKING =
      Pattern.compile("retake|recapture|seize|liberate|overrun|besiege|shell|encircle|enter|reach");
  private static final Pattern GROUP =
      Pattern.compile("group|faction|militia|brigade|battalion|gang|network|cartel|force|front");
  private static final int LONGEST_TAIL = 3;

  private final PersonWords words;
  private final Lexicons.NotActors others;
  private final Set<String> assaults;

  Namesakes(PersonWords words, Lexicons lexicons) {
    this.words = words;
    this.others = lexicons.notActors();
    this.assaults = lexicons.usage().assaults();
  }

  /** What a name's own words around it say that it names. */
  private enum Sign {
    PERSON,
    GROUND,
    SITE,
    THING,
    NONE
  }

  /** A name that is no person's: a place's, or another thing's. */
  record Namesake(PersonName name, boolean isPlace) {}

  /** Takes the namesakes out of each sentence's names, and gives them. */
  List<Namesake> remove(Page page, List<List<PersonName>> names) {
    Map<PersonName, Sign> own = new LinkedHashMap<>();
    Map<String, List<Sign>> signs = new HashMap<>();
    Set<String> families = new HashSet<>();
    for (List<PersonName> here : names) {
      for (PersonName name : here) {
        Sign sign = sign(page, name, here, own);
        own.put(name, sign);
        signs.computeIfAbsent(name.lastKey(), k -> new ArrayList<>()).add(sign);
        families.add(name.isFull() ? name.lastKey() : "");
      }
    }
    List<Namesake> removed = new ArrayList<>();
    own.forEach(
        (name, told) -> {
          List<Sign> all = signs.getOrDefault(name.lastKey(), List.of());
          boolean word = page.isPlainWord(name.written()) && !families.contains(name.lastKey());
          Sign sign = word && !all.contains(Sign.PERSON) ? Sign.THING : decide(told, all);
          if (sign != Sign.PERSON) {
            names.get(name.sentence()).remove(name);
            removed.add(new Namesake(name, sign != Sign.THING));
          }
        });
    return removed;
  }

  private Sign sign(Page page, PersonName name, List<PersonName> here, Map<PersonName, Sign> own) {
    Sign sign = sign(page, page.syntax(name.sentence()), name);
    boolean listed = sign == Sign.NONE && isBesideGround(page, name, here, own);
    return listed ? Sign.GROUND : sign;
  }

  private static Sign decide(Sign own, List<Sign> all) {
    if (own == Sign.THING || own == Sign.SITE) {
      return own;
    }
    if (all.contains(Sign.PERSON)) {
      return Sign.PERSON;
    }
    boolean thing = all.contains(Sign.THING);
    boolean ground = all.contains(Sign.GROUND) || all.contains(Sign.SITE);
    return thing ? Sign.THING : ground ? Sign.GROUND : Sign.PERSON;
  }

  /** "The towns of X and Y", where X was taken for a place. */
  private static boolean isBesideGround(
      Page page, PersonName name, List<PersonName> here, Map<PersonName, Sign> own) {
    int before = beforeList(page.syntax(name.sentence()), name.first() - 1);
    return before > 0
        && here.stream().anyMatch(n -> n.last() == before && own.get(n) == Sign.GROUND);
  }

  private Sign sign(Page page, Syntax s, PersonName name) {
    String before = s.lower(name.first() - 1);
    if (isCraft(s, name)) {
      return Sign.THING;
    }
    if (words.isTitle(s.word(name.first() - 1))) {
      return before.equals("sheikh") && isSite(s, name) ? Sign.SITE : Sign.PERSON;
    }
    String tail = s.isPossessive(name.last()) ? "" : tail(s, name.last());
    boolean the = before.equals("the") || s.pos(name.first() - 1).equals("POS");
    if (others.arms().contains(tail) || (the && GROUP.matcher(tail).matches())) {
      return Sign.THING;
    }
    if (others.sites().contains(tail)
        && (the || !name.isFull() || s.pos(name.first() - 1).equals("IN"))) {
      return Sign.SITE;
    }
    boolean doer = isDoer(s, name) && !before.equals("the");
    if (words.isGiven(s.word(name.first())) || doer || hasOffice(s, name.last())) {
      return Sign.PERSON;
    }
    return isGround(page, s, name) ? Sign.GROUND : Sign.NONE;
  }

  private boolean isCraft(Syntax s, PersonName name) {
    String before = s.word(name.first() - 1);
    boolean quoted = before.matches("[\"“]|``");
    String noun = quoted ? s.word(name.first() - 2) : before;
    return others.craft().contains(noun);
  }

  private boolean isSite(Syntax s, PersonName name) {
    return others.sites().contains(tail(s, name.last()));
  }

  /** Lemma of the noun that ends the run of nouns after a name; empty if none follows. */
  private static String tail(Syntax s, int last) {
    int end = last;
    while (end - last < LONGEST_TAIL && s.pos(end + 1).matches("NNS?|JJ")) {
      end++;
    }
    return end == last || !s.pos(end).startsWith("NN") ? "" : s.lemma(end);
  }

  private static boolean isDoer(Syntax s, PersonName name) {
    int head = s.head(name.first(), name.last());
    return s.relation(head).equals("nsubj")
        && s.pos(s.governor(head)).startsWith("VB")
        && !NO_DEED.matcher(s.lemma(s.governor(head))).matches();
  }

  /** "X, the mayor of …", "X, 41". */
  private boolean hasOffice(Syntax s, int last) {
    for (int i = last + 2; s.word(last + 1).equals(",") && i <= last + 5; i++) {
      if (words.isOffice(s.word(i)) || (i == last + 2 && s.pos(i).equals("CD"))) {
        return true;
      }
    }
    return false;
  }

  private boolean isGround(Page page, Syntax s, PersonName name) {
    int head = s.head(name.first(), name.last());
    int top = s.relation(head).equals("conj") ? s.governor(head) : head;
    int before = s.before(name.first());
    int preposition = top == head ? before : s.before(top);
    String word = s.lower(preposition);
    int governor = s.governor(top);
    boolean aimed = word.matches("on|against") && assaults.contains(s.lemma(governor));
    boolean of = word.equals("of") && isGroundNoun(s.lemma(preposition - 1));
    boolean beside = isPlace(page, s, beforeList(s, before)) || isPlace(page, s, after(s, name));
    boolean near =
        s.lower(name.last() + 1).matches("near|outside") && !s.relation(head).matches("obj|nsubj");
    boolean told = s.word(name.last() + 1).equals(",") && isGroundNoun(s.lemma(name.last() + 3));
    boolean taken =
        !name.isFull()
            && s.relation(head).equals("obj")
            && TAKING.matcher(s.lemma(governor)).matches();
    return !s.isPossessive(name.last())
        && (taken || GROUND.matcher(word).matches() || aimed || of || beside || near || told);
  }

  private boolean isGroundNoun(String lemma) {
    return others.sites().contains(lemma) || COMPASS.matcher(lemma).matches();
  }

  private static int beforeList(Syntax s, int before) {
    boolean listed = s.word(before).equals(",") || s.pos(before).equals("CC");
    int i = listed && s.word(before - 1).equals(",") ? before - 1 : before;
    return listed ? i - 1 : 0;
  }

  private static int after(Syntax s, PersonName name) {
    int next = name.last() + 1;
    return s.pos(next).equals("CC") || s.word(next).equals(",") ? next + 1 : 0;
  }

  private static boolean isPlace(Page page, Syntax s, int token) {
    return token > 0
        && (s.entity(token).equals("LOCATION")
            || page.hitAt(s.sentence().index(), token)
                .filter(h -> h.entry().sense() == Gazetteer.Sense.PLACE)
                .isPresent());
  }
}
