package io.claimledger.store;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The form in which names are compared: without case, full stops, a leading "the". */
final class NameKey {

  /** An index entry of PostgreSQL holds 2,700 bytes. */
  private static final int LONGEST = 500;

  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final Pattern ARTICLE = Pattern.compile("^the (?=.)");

  private NameKey() {}

  static String of(String name) {
    String plain = Normalizer.normalize(name, Normalizer.Form.NFKC).replace('’', '\'');
    String folded = plain.toLowerCase(Locale.ROOT).replace(".", "").strip();
    String key = ARTICLE.matcher(SPACE.matcher(folded).replaceAll(" ")).replaceFirst("");
    return cut(key);
  }

  /** The first part of a name, short enough for an index. */
  static String cut(String name) {
    return name.codePointCount(0, name.length()) <= LONGEST
        ? name
        : name.substring(0, name.offsetByCodePoints(0, LONGEST));
  }
}
