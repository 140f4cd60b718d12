package io.claimledger.resolve.cast;

import io.claimledger.document.ActorMention;
import io.claimledger.document.ActorMention.Kind;
import io.claimledger.document.PlaceMention;
import io.claimledger.model.ActorType;
import io.claimledger.resolve.cast.Gazetteer.Hit;
import io.claimledger.rules.Lexicons;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Ministries, which each state has: "Russia's Defence Ministry" and "the Russian Ministry of
 * Defence" are one actor, "Russian Defence Ministry".
 */
final class Ministries {

  private static final Pattern PORTFOLIO =
      Pattern.compile(
          "(?i)defen[cs]e|foreign|interior|health|justice|finance|energy|unification|intelligence|"
              + "information|culture|education|agriculture|transport|emergency|emergencies|economy|"
              + "oil|trade|security|affairs|national|external|internal|home|war|public|climate|water");
  private static final Pattern OFFICE =
      Pattern.compile("spokes(man|woman|person)|official|adviser|advisor|director|chief|head");
  private static final int LONGEST = 6;

  private final Map<String, String> demonyms;
  private final Map<String, String> latest = new HashMap<>();
  private final Map<String, String> named = new HashMap<>();

  Ministries(Lexicons lexicons) {
    this(
        lexicons.states().stream()
            .collect(
                Collectors.toUnmodifiableMap(
                    Lexicons.State::name,
                    s -> s.demonym().isEmpty() ? s.name() : s.demonym().get(0))));
  }

  private Ministries(Map<String, String> demonyms) {
    this.demonyms = demonyms;
  }

  /** Finder for one more document, which has seen nothing yet. */
  Ministries fresh() {
    return new Ministries(demonyms);
  }

  /** Enters the ministries of a sentence; to be called in text order. */
  void enter(Page page, CastBuilder cast, Syntax s) {
    for (int i = 1; i <= s.size(); i++) {
      if (s.lower(i).matches("ministry|ministries") && !cast.isTaken(s.sentence().index(), i)) {
        enter(page, cast, s, i);
      }
    }
  }

  private void enter(Page page, CastBuilder cast, Syntax s, int noun) {
    int first = noun;
    while (PORTFOLIO.matcher(s.word(first - 1)).matches()) {
      first--;
    }
    int last = noun;
    if (first == noun && s.lower(noun + 1).equals("of")) {
      last = endOfPortfolio(s, noun + 2);
    }
    boolean after = last > noun;
    if (first == noun && !after) {
      return;
    }
    String portfolio = after ? portfolio(s, noun + 2, last) : portfolio(s, first, noun - 1);
    Hit owner = owner(page, s, first, last);
    String state = owner == null ? null : owner.entry().canonical();
    if (state == null) {
      state = latest.getOrDefault(key(portfolio), groundState(page, cast, s));
    }
    if (state == null && !Spelling.isCapitalized(s.word(noun))) {
      return;
    }
    String name = enter(cast, s, first, last, portfolio, state);
    int from = owner == null ? first : Math.min(first, owner.first());
    boolean apart = s.lower(last + 2).equals("the");
    int to = owner == null || apart ? last : Math.max(last, owner.last());
    String form = page.text(s.sentence().index(), from, to);
    if (form.chars().anyMatch(Character::isUpperCase)) {
      cast.written(name, form);
    }
  }

  private String enter(
      CastBuilder cast, Syntax s, int first, int last, String portfolio, @Nullable String state) {
    String owner = state == null ? "" : demonyms.getOrDefault(state, state) + " ";
    String name =
        named.computeIfAbsent(key(owner + portfolio), k -> owner + portfolio + " Ministry");
    CastBuilder.Identity identity = state == null ? null : cast.identityOrNull(state);
    if (state != null) {
      latest.put(key(portfolio), state);
    }
    cast.actor(name, ActorType.ORGANIZATION, identity == null ? null : identity.country());
    ActorMention mention = cast.mention(List.of(name), Kind.NAME, s, first, last);
    if (OFFICE.matcher(s.lower(last + 1)).matches() && s.isProper(last + 2)) {
      cast.titleOnly(mention);
    }
    return name;
  }

  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT).replace("defense", "defence");
  }

  private static int endOfPortfolio(Syntax s, int from) {
    int end = from - 2;
    for (int i = from; i < from + LONGEST && s.has(i); i++) {
      if (PORTFOLIO.matcher(s.word(i)).matches()) {
        end = i;
      } else if (!s.lower(i).matches("and|the|&")) {
        break;
      }
    }
    return end;
  }

  private static String portfolio(Syntax s, int first, int last) {
    StringBuilder words = new StringBuilder();
    for (int i = first; i <= last; i++) {
      String word = s.word(i);
      boolean small = word.equals("and") || word.equals("the");
      String cased =
          small ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
      words.append(words.isEmpty() ? "" : " ").append(cased);
    }
    return words.toString();
  }

  /** The state whose adjective, possessive or "of" stands by the name. */
  private static @Nullable Hit owner(Page page, Syntax s, int first, int last) {
    int before = s.pos(first - 1).equals("POS") ? first - 2 : first - 1;
    int of = s.lower(last + 2).equals("the") ? last + 3 : last + 2;
    int after = s.lower(last + 1).equals("of") ? of : 0;
    int index = s.sentence().index();
    return page.hitAt(index, before)
        .or(() -> after == 0 ? Optional.empty() : page.hitAt(index, after))
        .filter(h -> h.entry().isOfState())
        .orElse(null);
  }

  /** "In Beijing, the Foreign Ministry": the state of a capital that the sentence is set in. */
  private static @Nullable String groundState(Page page, CastBuilder cast, Syntax s) {
    for (PlaceMention place : cast.places(s.sentence().index())) {
      Hit hit = page.hitAt(place.sentence(), place.head()).orElse(null);
      if (hit != null && hit.entry().isOfState() && hit.first() <= 4) {
        return hit.entry().canonical();
      }
    }
    return null;
  }
}
