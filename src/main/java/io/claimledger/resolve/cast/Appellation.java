package io.claimledger.resolve.cast;

import io.claimledger.document.ActorMention;
import io.claimledger.document.ActorMention.Kind;
import io.claimledger.model.ActorType;
import io.claimledger.resolve.cast.CastBuilder.Identity;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * By which name an article's reader knows a body: the fullest that the article itself gives. States
 * keep their common name, persons the name that was put together for them.
 */
final class Appellation {

  private static final Pattern ARTICLE =
      Pattern.compile("^(?:the|a|an)\\s+", Pattern.CASE_INSENSITIVE);
  private static final Pattern POSSESSIVE = Pattern.compile("['’]s?$");
  private static final Pattern COMMON_TAIL = Pattern.compile("(?:\\s+\\p{Ll}[\\p{L}-]*)+$");
  private static final Pattern SPLIT = Pattern.compile("[\\s\\p{Zs}-]+");
  private static final Pattern SPACE = Pattern.compile("[\\s\\p{Zs}]+");

  private Appellation() {}

  /** The names in the article by the names that the ledger knows; those that differ only. */
  static Map<String, String> inArticle(
      Map<String, List<ActorMention>> mentions, Map<String, Identity> actors) {
    Map<String, String> names = new HashMap<>();
    Set<String> taken = new HashSet<>(mentions.keySet());
    mentions.forEach(
        (known, its) -> {
          Identity identity = actors.get(known);
          if (identity != null && isBody(identity.type())) {
            fullest(known, its).filter(taken::add).ifPresent(name -> names.put(known, name));
          }
        });
    return names;
  }

  private static boolean isBody(ActorType type) {
    return type == ActorType.ORGANIZATION || type == ActorType.ARMED_GROUP;
  }

  private static Optional<String> fullest(String known, List<ActorMention> mentions) {
    List<String> given =
        mentions.stream()
            .filter(m -> m.kind() == Kind.NAME && m.actors().size() == 1)
            .map(m -> plain(m.text().text()))
            .toList();
    if (given.contains(known) && !isShouted(known)) {
      return Optional.empty();
    }
    return given.stream()
        .filter(name -> says(name, known))
        .max(
            Comparator.comparingInt(String::length)
                .thenComparingInt(name -> Collections.frequency(given, name)));
  }

  /** Whether a form says at least as much as the known name, other than in other words' order. */
  private static boolean says(String name, String known) {
    boolean isName = !name.isEmpty() && Character.isUpperCase(name.codePointAt(0));
    boolean isAbbreviation = isShouted(name) && name.length() < known.length();
    return isName
        && !isAbbreviation
        && !COALITION.matcher(name).find()
        && !words(known).containsAll(words(name));
  }

  private static final Pattern COALITION = Pattern.compile("(?i)coalition");

  private static Set<String> words(String name) {
    Set<String> words = new HashSet<>(List.of(SPLIT.split(name.toLowerCase(Locale.ROOT))));
    words.removeAll(Set.of("of", "for", "the"));
    return words;
  }

  private static String plain(String text) {
    String name = SPACE.matcher(text).replaceAll(" ").strip();
    String bare = POSSESSIVE.matcher(ARTICLE.matcher(name).replaceFirst("")).replaceFirst("");
    return COMMON_TAIL.matcher(bare).replaceFirst("");
  }

  private static boolean isShouted(String name) {
    return name.equals(name.toUpperCase(Locale.ROOT));
  }
}
