package io.claimledger.resolve.cast;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Abbreviations that an article explains: "Rapid Support Forces (RSF)". */
final class Acronyms {

  private static final int LONGEST_NAME = 14;
  private static final Pattern ACRONYM =
      Pattern.compile("\\p{Lu}[\\p{Lu}\\p{Ll}\\d.-]*\\p{Lu}\\p{Ll}?");
  private static final Pattern SMALL =
      Pattern.compile("of|the|and|for|in|on|to|de|di|al|&|-|–|—|'s|’s|'|’");

  private final Set<String> bodies;
  private final Map<String, String> explained = new HashMap<>();

  /** Reads what a page explains; bodies are words that end the names of bodies. */
  Acronyms(Page page, Set<String> bodies) {
    this.bodies = bodies;
    page.syntax().forEach(s -> read(page, s));
  }

  /** The full name that the article gives for an abbreviation. */
  @Nullable String fullName(String acronym) {
    return explained.get(letters(acronym));
  }

  boolean isExplained(String word) {
    return Spelling.isAllCaps(word) && fullName(word) != null;
  }

  void explain(String acronym, String fullName) {
    explained.putIfAbsent(letters(acronym), fullName);
  }

  private void read(Page page, Syntax s) {
    for (int i = 3; i < s.size(); i++) {
      if (!s.word(i - 1).equals("(")) {
        continue;
      }
      int close = closing(s, i);
      String inside = close == 0 ? "" : page.text(s.sentence().index(), i, close - 1);
      if (!ACRONYM.matcher(inside).matches()) {
        continue;
      }
      int told = firstOfName(s, i - 2, letters(inside));
      int first = told > 0 ? told : firstOfBody(s, i - 2, inside);
      if (first > 0) {
        explain(inside, page.text(s.sentence().index(), first, i - 2));
      }
    }
  }

  /** "Main Directorate of Intelligence (GUR)": letters of another language, after a body's noun. */
  private int firstOfBody(Syntax s, int last, String letters) {
    int first = last + 1;
    boolean body = false;
    while (!s.pos(first - 1).equals("DT")
        && (Spelling.isCapitalized(s.word(first - 1))
            || s.lower(first - 1).matches("of|for|and"))) {
      first--;
      body |= bodies.contains(s.word(first));
    }
    boolean starts = Spelling.isCapitalized(s.word(first));
    return body && starts && last - first > 1 && Spelling.isAllCaps(letters) ? first : 0;
  }

  private static int closing(Syntax s, int from) {
    for (int i = from + 1; i <= Math.min(s.size(), from + 4); i++) {
      if (s.word(i).equals(")")) {
        return i;
      }
    }
    return 0;
  }

  private static int firstOfName(Syntax s, int last, String letters) {
    for (int first = last; first >= Math.max(1, last - LONGEST_NAME); first--) {
      if (!Spelling.isCapitalized(s.word(first)) && !SMALL.matcher(s.word(first)).matches()) {
        return 0;
      }
      if (Spelling.isCapitalized(s.word(first)) && isShortFor(letters, words(s, first, last))) {
        return first;
      }
    }
    return 0;
  }

  private static List<String> words(Syntax s, int first, int last) {
    List<String> words = new ArrayList<>();
    for (int i = first; i <= last; i++) {
      words.add(s.word(i));
    }
    return words;
  }

  /** Whether letters are the initials of words, small words counted or not. */
  static boolean isShortFor(String letters, List<String> words) {
    StringBuilder capitals = new StringBuilder();
    StringBuilder all = new StringBuilder();
    for (String word : words) {
      for (String piece : Spelling.pieces(word)) {
        all.append(Character.toUpperCase(piece.charAt(0)));
        if (Spelling.isCapitalized(piece)) {
          capitals.append(piece.charAt(0));
        }
      }
    }
    return letters.length() > 1 && (letters.contentEquals(capitals) || letters.contentEquals(all));
  }

  static String letters(String acronym) {
    StringBuilder letters = new StringBuilder();
    acronym.chars().filter(Character::isUpperCase).forEach(c -> letters.append((char) c));
    return letters.toString();
  }
}
