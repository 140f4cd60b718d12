package io.claimledger.resolve.cast;

import io.claimledger.document.Document;
import io.claimledger.resolve.cast.Gazetteer.Hit;
import io.claimledger.resolve.cast.Gazetteer.Sense;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds persons' names: the recognizers' ones, mended at their edges, and those after a title. */
final class PersonFinder {

  private static final int LONGEST_NAME = 8;
  private static final Pattern HYPHEN = Pattern.compile("[-‐‑]");
  private static final Pattern QUOTE = Pattern.compile("[\"“”]|``|''");
  private static final Pattern NICKNAME = Pattern.compile("\\s*[\"“][^\"“”]*[\"”]\\s*");
  private static final Pattern NOT_FIRST =
      Pattern.compile("(?i)near|in|at|the|a|an|on|by|for|from|mr|mrs|ms");
  private static final Pattern SPACE = Pattern.compile("\\s+");

  private final PersonWords words;

  PersonFinder(PersonWords words) {
    this.words = words;
  }

  List<PersonName> find(Document document, Syntax s, List<Hit> hits) {
    List<PersonName> names = new ArrayList<>();
    int i = 1;
    while (i <= s.size()) {
      int last = endOfName(s, i, hits);
      if (last < i) {
        i++;
        continue;
      }
      PersonName name = name(document, s, i, last, hits);
      if (name != null) {
        names.add(name);
      }
      i = last + 1;
    }
    return names;
  }

  /** Words that repeat a family name told elsewhere in the text, and that nothing else claims. */
  List<PersonName> findBare(Page page, Syntax s, List<PersonName> found, Set<String> families) {
    List<PersonName> names = new ArrayList<>();
    for (int i = 1; i <= s.size(); i++) {
      int token = i;
      boolean alone = s.isProper(i) && !s.isProper(i - 1) && !s.isProper(i + 1);
      boolean free =
          found.stream().noneMatch(n -> n.first() <= token && token <= n.last())
              && page.hitAt(s.sentence().index(), i).isEmpty();
      if (alone
          && free
          && families.contains(Spelling.key(s.word(i)))
          && !words.isNever(s.word(i))) {
        PersonName name = named(page.document(), s, i, i);
        if (name != null) {
          names.add(name);
        }
      }
    }
    return names;
  }

  /** Last token of the name that starts here, or a smaller number if none does. */
  private int endOfName(Syntax s, int first, List<Hit> hits) {
    if (!canStart(s, first)) {
      return 0;
    }
    boolean tagged = s.entity(first).equals("PERSON") || isHeadOfTagged(s, first, hits);
    if (!tagged && !followsTitle(s, first) && !isFamilyFirst(s, first, hits)) {
      return 0;
    }
    return runEnd(s, first, hits);
  }

  private boolean canStart(Syntax s, int i) {
    String word = s.word(i);
    boolean letter = Spelling.isCapitalized(word) || words.isParticle(word);
    boolean tagged =
        (s.entity(i).equals("PERSON") || (isFamilyNo(s, i) && s.entity(i + 1).equals("PERSON")))
            && (isFamilyNo(s, i) || !s.pos(i).matches("PRP.*|POS|,|:|HYPH|CC|IN|DT"));
    if (!letter
        || !(s.isProper(i) || tagged)
        || words.isNever(word)
        || NOT_FIRST.matcher(word).matches()) {
      return false;
    }
    if (Roles.isPortfolio(s, i)) {
      return false;
    }
    return !words.isTitle(word) || (words.isGiven(word) && !words.isTitle(s.word(i + 1)));
  }

  /** "Min" of "General Min Aung Hlaing", where only the rest is tagged. */
  private boolean isHeadOfTagged(Syntax s, int i, List<Hit> hits) {
    if (!s.entity(i).equals("O") || covering(hits, i) != null || words.isInstitution(s.word(i))) {
      return false;
    }
    int next = HYPHEN.matcher(s.word(i + 1)).matches() ? i + 2 : i + 1;
    boolean before =
        i == 1
            || words.isTitle(s.word(i - 1))
            || words.isParticle(s.word(i))
            || s.pos(i - 1).matches("POS|CC|IN|,|VB[DZ]")
            || isFamilyNo(s, i);
    return before
        && s.entity(next).equals("PERSON")
        && s.isProper(next)
        && !words.isTitle(s.word(next));
  }

  private boolean followsTitle(Syntax s, int i) {
    String before = s.word(i - 1);
    boolean title =
        words.isHonorific(before)
            || (words.isRank(before) && !words.isInstitution(before))
            || words.isOffice(before);
    return s.isProper(i)
        && !words.isInstitution(s.word(i))
        && (title || (before.equals(",") && isAppended(s, i)));
  }

  /** "The junta's spokesman, Zaw Min Tun, …": an untagged name between commas after an office. */
  private boolean isAppended(Syntax s, int first) {
    int last = first;
    while (s.isProper(last + 1) && !words.isInstitution(s.word(last + 1))) {
      last++;
    }
    return last > first
        && last - first < 4
        && words.isOffice(s.word(first - 2))
        && s.word(last + 1).matches("[,.]");
  }

  /** "No Kwang Chol": a Korean family name that the tagger takes for the word "no". */
  private boolean isFamilyNo(Syntax s, int i) {
    return s.word(i).equals("No") && s.isProper(i + 1) && (i > 1 || s.isProper(i + 2));
  }

  private boolean isFamilyFirst(Syntax s, int i, List<Hit> hits) {
    if (!s.isProper(i)
        || !words.isFamilyFirst(Spelling.key(s.word(i)))
        || covering(hits, i) != null) {
      return false;
    }
    int end = i;
    while (s.isProper(end + 1) || HYPHEN.matcher(s.word(end + 1)).matches()) {
      end++;
    }
    return end - i >= 2 && end - i <= 4;
  }

  private int runEnd(Syntax s, int first, List<Hit> hits) {
    int last = first;
    while (s.has(last + 1) && last - first < LONGEST_NAME) {
      int next = last + 1;
      if (isJoined(s, next) && continues(s, next + 1, hits, true)) {
        last = next + 1;
      } else if (isNickname(s, next)) {
        last = next + 3;
      } else if (continues(s, next, hits, false)) {
        last = next;
      } else {
        break;
      }
    }
    return last;
  }

  private static boolean isJoined(Syntax s, int i) {
    return HYPHEN.matcher(s.word(i)).matches()
        && s.has(i + 1)
        && s.token(i - 1).span().end() == s.token(i).span().start()
        && s.token(i).span().end() == s.token(i + 1).span().start();
  }

  private static boolean isNickname(Syntax s, int i) {
    return QUOTE.matcher(s.word(i)).matches()
        && QUOTE.matcher(s.word(i + 2)).matches()
        && s.isProper(i + 3)
        && s.isProper(i - 1);
  }

  private boolean continues(Syntax s, int i, List<Hit> hits, boolean joined) {
    String word = s.word(i);
    boolean tagged =
        s.entity(i).equals("PERSON") && Character.isLetter(word.isEmpty() ? ' ' : word.charAt(0));
    if (joined) {
      return tagged || s.isProper(i) || s.pos(i).matches("NN|JJ|FW");
    }
    if (tagged && !s.pos(i).matches("POS|PRP.*|IN|CC|DT")) {
      return true;
    }
    boolean name = s.isProper(i) && Spelling.isCapitalized(word);
    return (name || (words.isParticle(word) && s.isProper(i)))
        && covering(hits, i) == null
        && !words.isNever(word)
        && !words.isTitle(word)
        && !words.isInstitution(word);
  }

  private static @Nullable Hit covering(List<Hit> hits, int token) {
    return hits.stream()
        .filter(h -> h.first() <= token && token <= h.last())
        .findFirst()
        .orElse(null);
  }

  private @Nullable PersonName name(
      Document document, Syntax s, int first, int to, List<Hit> hits) {
    int start = afterBody(hits, first, to);
    Hit whole = covering(hits, start);
    int last = withoutParticles(s, start, to);
    if (start > last || isOfBody(s, start, last)) {
      return null;
    }
    boolean known = whole != null && whole.first() <= start && last <= whole.last();
    boolean addressed = words.isHonorific(s.word(start - 1)) || isShort(whole, start, last, s);
    if ((known && !addressed) || words.isNever(text(document, s, last, last))) {
      return null;
    }
    return named(document, s, start, last);
  }

  private int withoutParticles(Syntax s, int first, int to) {
    int last = to;
    while (last >= first
        && ((words.isParticle(s.word(last)) && !Spelling.isCapitalized(s.word(last)))
            || s.pos(last).matches("HYPH|''|``"))) {
      last--;
    }
    return last;
  }

  /** "Expeditionary" of "Air Expeditionary Group", "Reserve Component". */
  private boolean isOfBody(Syntax s, int first, int last) {
    String next = s.word(last + 1);
    boolean led =
        next.matches("Administration|Government|Cabinet|House|Party") || !s.isProper(last + 1);
    return words.isInstitution(s.word(last))
        || (first == last && !led && words.isInstitution(next));
  }

  private boolean isShort(@Nullable Hit whole, int start, int last, Syntax s) {
    return whole != null
        && whole.entry().sense() == Sense.PLACE
        && start == last
        && words.isGiven(s.word(start))
        && s.entity(start).equals("PERSON");
  }

  private static int afterBody(List<Hit> hits, int first, int last) {
    Hit hit = covering(hits, first);
    if (hit == null || hit.last() >= last) {
      return first;
    }
    Sense sense = hit.entry().sense();
    return sense == Sense.BODY || sense == Sense.DEMONYM ? hit.last() + 1 : first;
  }

  /** The name that stands at these tokens, or null if nothing in it is a name's part. */
  @Nullable PersonName named(Document document, Syntax s, int first, int last) {
    List<String> keys = new ArrayList<>();
    for (int i = first; i <= last; i++) {
      if (!isNickname(s, i - 1)) {
        keys.addAll(words.keys(s.word(i)));
      }
    }
    if (keys.isEmpty()) {
      return null;
    }
    boolean female = words.isFemale(s, first);
    boolean male = !female && words.isMale(s, first);
    String written = NICKNAME.matcher(text(document, s, first, last)).replaceAll(" ");
    return new PersonName(
        s.sentence().index(),
        first,
        last,
        SPACE.matcher(written).replaceAll(" "),
        keys,
        female,
        male);
  }

  private static String text(Document document, Syntax s, int first, int last) {
    return document.excerpt(s.sentence(), first, last).text();
  }
}
