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
import java.util.stream.Stream;

/**
 * By which name an article's reader knows a body: the fullest that the article itself gives. States
 * keep their common name, persons the name that was put together for them.
 */
final class Appellation {

  private static final Pattern ARTICLE =
      Pattern.compile("^(?:the|a|an)\\s+", Pattern.CASE_INSENSITIVE);
  private static final Pattern POSSESSIVE = Pattern.compile("['’]s?$");
  private static final Pattern COMMON_TAIL =
      Pattern.compile(
          "(?:\\s+(?:rebel|fighter|militant|insurgent|terrorist|jihadist|extremist|separatist|"
              + "mercenary|mercenaries|guerrilla|group|militia|movement|faction)s?"
              + "|\\s+news agency)+$");
  private static final Pattern NAME = Pattern.compile("^(?:al[- ]|wal[- ])?[\\p{Lu}\\d]");
  private static final Pattern OWNER = Pattern.compile("^(?:UN|US|U\\.S\\.|United Nations) ");
  private static final Pattern COALITION = Pattern.compile("(?i)coalition");
  private static final Pattern SPLIT = Pattern.compile("[\\s\\p{Zs}]+");
  private static final Pattern SPACE = Pattern.compile("[\\s\\p{Zs}]+");

  private Appellation() {}

  /**
   * The names in the article by the names that the ledger knows; those that differ only.
   *
   * @param written forms that were put together from more than one mention's words
   */
  static Map<String, String> inArticle(
      Map<String, List<ActorMention>> mentions,
      Map<String, Identity> actors,
      Map<String, String> written) {
    Map<String, String> names = new HashMap<>();
    Set<String> taken = new HashSet<>(mentions.keySet());
    mentions.forEach(
        (known, its) -> {
          Identity identity = actors.get(known);
          if (identity != null && isBody(identity.type())) {
            Optional.ofNullable(written.get(known))
                .or(() -> fullest(known, its))
                .filter(taken::add)
                .ifPresent(name -> names.put(known, name));
          }
        });
    return names;
  }

  private static boolean isBody(ActorType type) {
    return type == ActorType.ORGANIZATION || type == ActorType.ARMED_GROUP;
  }

  /** The known name if the article gives it, else the longest form that it does give. */
  private static Optional<String> fullest(String known, List<ActorMention> mentions) {
    if (mentions.stream().anyMatch(m -> m.text().text().equals(known)) && !isShouted(known)) {
      return Optional.empty();
    }
    List<String> given =
        mentions.stream()
            .filter(m -> m.kind() == Kind.NAME && m.actors().size() == 1)
            .map(m -> m.text().text())
            .filter(text -> !COALITION.matcher(text).find())
            .map(Appellation::plain)
            .filter(form -> NAME.matcher(form).find())
            .toList();
    boolean told = given.stream().anyMatch(name -> isSame(name, known));
    if (told && !isShouted(known)) {
      return Optional.empty();
    }
    return given.stream()
        .filter(name -> !isShouted(name) || name.length() >= known.length())
        .filter(name -> !isPartOfTitle(name, known))
        .max(
            Comparator.comparingInt(String::length)
                .thenComparingInt(name -> Collections.frequency(given, name)))
        .filter(name -> !name.equals(known));
  }

  /** Whether two forms differ in a plural, a dash or the state before them only. */
  private static boolean isSame(String form, String known) {
    return words(form).equals(words(known));
  }

  /** "The Security Council", "Congress": a bare noun, where the known name says whose. */
  private static boolean isPartOfTitle(String form, String known) {
    List<String> bare = words(form);
    List<String> full = words(known);
    boolean ends = full.size() > bare.size() && full.subList(1, full.size()).equals(bare);
    return ends && OWNER.matcher(known).find();
  }

  private static List<String> words(String name) {
    return Stream.of(
            SPLIT.split(
                OWNER.matcher(name).replaceFirst("").toLowerCase(Locale.ROOT).replace('’', '\'')))
        .map(word -> word.replaceAll("s$", ""))
        .toList();
  }

  private static String plain(String text) {
    String name = SPACE.matcher(text).replaceAll(" ").strip();
    String bare = POSSESSIVE.matcher(ARTICLE.matcher(name).replaceFirst("")).replaceFirst("");
    return COMMON_TAIL.matcher(bare).replaceFirst("").replace("U.N.", "UN");
  }

  private static boolean isShouted(String name) {
    return name.equals(name.toUpperCase(Locale.ROOT));
  }
}
