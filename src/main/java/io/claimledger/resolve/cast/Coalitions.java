package io.claimledger.resolve.cast;

import io.claimledger.document.ActorMention.Kind;
import io.claimledger.model.ActorType;
import io.claimledger.resolve.cast.Gazetteer.Hit;
import io.claimledger.resolve.cast.Gazetteer.Sense;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Military coalitions, which are named by who leads or whom they fight: "the U.S.-led coalition".
 */
final class Coalitions {

  private static final String GLOBAL = "Global Coalition";

  private final boolean againstIslamicState;
  private @Nullable String latest;

  Coalitions(Page page) {
    this.againstIslamicState =
        page.hits().stream()
            .flatMap(List::stream)
            .anyMatch(h -> h.entry().canonical().equals("Islamic State"));
  }

  /** Enters the coalitions that a sentence speaks of; to be called in text order. */
  void enter(Page page, CastBuilder cast, Syntax s) {
    for (int i = 1; i <= s.size(); i++) {
      if (s.lower(i).equals("coalition") && !cast.isTaken(s.sentence().index(), i)) {
        enter(page, cast, s, i);
      }
    }
  }

  private void enter(Page page, CastBuilder cast, Syntax s, int token) {
    int first = start(s, token);
    String name = name(page, s, first, token);
    if (name == null) {
      return;
    }
    boolean named = first < token || Spelling.isCapitalized(s.word(token));
    latest = name;
    cast.actor(name, ActorType.ORGANIZATION, null);
    cast.mention(List.of(name), named ? Kind.NAME : Kind.NOMINAL, s, first, token);
  }

  private static int start(Syntax s, int token) {
    int first = token;
    while (s.lower(first - 1)
            .matches("led|global|international|military|arab|wider|broad|multinational")
        || s.lower(first - 1).matches("(counter|anti)-\\p{L}+")
        || s.pos(first - 1).equals("HYPH")
        || (s.pos(first).equals("HYPH") && s.has(first - 1))) {
      first--;
    }
    return first;
  }

  private @Nullable String name(Page page, Syntax s, int first, int token) {
    String modifiers = String.join(" ", words(s, first, token)).toLowerCase(Locale.ROOT);
    String leader = leader(page, s, first);
    if (modifiers.contains("led") && leader != null && !leader.equals("United States")) {
      return page.text(s.sentence().index(), first, token);
    }
    boolean against = modifiers.matches(".*(counter|anti)-.*");
    boolean global = modifiers.matches(".*(global|international|multinational).*") || against;
    if (modifiers.contains("led") || global) {
      return againstIslamicState || global ? GLOBAL : "U.S.-led coalition";
    }
    if (Spelling.isCapitalized(s.word(token)) && againstIslamicState && !s.isProper(token - 1)) {
      return GLOBAL;
    }
    boolean plain =
        s.lower(token - 1).equals("the")
            && !s.lower(token + 1).matches("government|party|partner|deal");
    return plain ? latest : null;
  }

  private static List<String> words(Syntax s, int first, int token) {
    return IntStream.range(first, token).mapToObj(s::word).toList();
  }

  private static @Nullable String leader(Page page, Syntax s, int first) {
    Hit hit = page.hitAt(s.sentence().index(), first).orElse(null);
    return hit == null || hit.entry().sense() == Sense.BODY || !hit.entry().isOfState()
        ? null
        : hit.entry().canonical();
  }
}
