package io.claimledger.resolve.cast;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Ways to write a name, brought to one form for comparison. */
final class Spelling {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern APOSTROPHES = Pattern.compile("['’‘`ʼʿʾ]");
  private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}\\p{N}+]+");
  private static final Pattern SLAVIC_END = Pattern.compile("(iy|yy|ii|ij|ei|ey|yi|i|y)$");
  private static final Pattern MUHAMMAD = Pattern.compile("m[uo]ham+[ae]d");
  private static final Pattern DOUBLED = Pattern.compile("(\\p{L})\\1");

  private Spelling() {}

  /** Letters without diacritics, apostrophes and dots; case kept. */
  static String plain(String word) {
    if (word.chars().allMatch(c -> c < 128 && c != '\'' && c != '`' && c != '.')) {
      return word;
    }
    String bare = MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFD)).replaceAll("");
    bare = bare.replace('ı', 'i').replace('ł', 'l').replace('ø', 'o');
    return APOSTROPHES.matcher(bare).replaceAll("").replace(".", "");
  }

  /** The parts of a word that stand between hyphens, slashes and other marks; case kept. */
  static List<String> pieces(String word) {
    String plain = plain(word);
    if (plain.chars().allMatch(Character::isLetterOrDigit)) {
      return plain.isEmpty() ? List.of() : List.of(plain);
    }
    List<String> pieces = new ArrayList<>();
    for (String piece : NOT_LETTERS.split(plain)) {
      if (!piece.isEmpty()) {
        pieces.add(piece);
      }
    }
    return pieces;
  }

  /** A key under which transliterations of one name meet: Sergei and Sergey, Zelenskyy too. */
  static String key(String piece) {
    String lower = plain(piece).toLowerCase(Locale.ROOT);
    if (MUHAMMAD.matcher(lower).matches()) {
      return "mohamed";
    }
    String single = DOUBLED.matcher(lower).replaceAll("$1");
    return single.length() < 4 ? single : SLAVIC_END.matcher(single).replaceAll("y");
  }

  static boolean isCapitalized(String word) {
    return !word.isEmpty() && Character.isUpperCase(word.codePointAt(0));
  }

  static boolean isAllCaps(String word) {
    return word.chars().anyMatch(Character::isUpperCase)
        && word.chars().noneMatch(Character::isLowerCase);
  }
}
