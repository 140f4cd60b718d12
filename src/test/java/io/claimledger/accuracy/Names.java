package io.claimledger.accuracy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/** Decides whether two names stand for one actor, place or source. */
final class Names {

  private static final String EDGES = " .,\"'“”";
  private static final Map<String, String> FIRST_OF_GROUP = load("/accuracy/same-names.txt");

  private Names() {}

  /** Whether two names are one, but for case, article and quotes, or are known to be one actor. */
  static boolean same(String a, String b) {
    return canonical(plain(a)).equals(canonical(plain(b)));
  }

  /** Whether two phrases name the same, or one holds the other as whole words. */
  static boolean near(String a, String b) {
    return same(a, b) || nested(a, b);
  }

  /** Whether two phrases are alike, or one holds the other as whole words. */
  static boolean nested(String a, String b) {
    String x = plain(a);
    String y = plain(b);
    return x.equals(y) ? !x.isEmpty() : holds(x, y) || holds(y, x);
  }

  /** A name without case, surrounding quotes, leading article and runs of blanks. */
  static String plain(String name) {
    String text = Normalizer.normalize(name, Normalizer.Form.NFKD).replace('’', '\'');
    text = withoutEdges(text.toLowerCase(Locale.ROOT));
    text = withoutPrefix(withoutPrefix(text, "the "), "a ");
    return text.trim().replaceAll("\\s+", " ");
  }

  private static boolean holds(String outer, String inner) {
    return inner.length() > 2
        && Pattern.compile(
                "(?<!\\w)" + Pattern.quote(inner) + "(?!\\w)", Pattern.UNICODE_CHARACTER_CLASS)
            .matcher(outer)
            .find();
  }

  private static String withoutEdges(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && EDGES.indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    while (end > start && EDGES.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return text.substring(start, end);
  }

  private static String withoutPrefix(String text, String prefix) {
    return text.startsWith(prefix) ? text.substring(prefix.length()) : text;
  }

  private static String canonical(String plain) {
    return FIRST_OF_GROUP.getOrDefault(plain, plain);
  }

  private static Map<String, String> load(String resource) {
    Map<String, String> first = new HashMap<>();
    try (InputStream in = Objects.requireNonNull(Names.class.getResourceAsStream(resource))) {
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .forEach(line -> addGroup(first, Arrays.asList(line.split("\\|"))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Map.copyOf(first);
  }

  private static void addGroup(Map<String, String> first, List<String> names) {
    names.forEach(name -> first.put(plain(name), plain(names.get(0))));
  }
}
