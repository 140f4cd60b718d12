package io.claimledger.resolve;

import io.claimledger.document.ActorMention.Kind;
import io.claimledger.model.ActorType;
import io.claimledger.resolve.Titles.Reference;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Plain noun phrases for actors in mind: "the two countries", "both sides", "the group". */
final class Nominals {

  private static final int BACK = 6;
  private static final Pattern STATES =
      Pattern.compile(
          "countries|nations|states|neighbours|neighbors|governments|capitals|powers|allies|militaries|armies");
  private static final Pattern SIDES =
      Pattern.compile("sides|parties|foes|rivals|enemies|belligerents");
  private static final Pattern LEADERS =
      Pattern.compile("leaders|presidents|men|ministers|officials|generals|premiers|heads");
  private static final Pattern FIGHTERS =
      Pattern.compile(
          "group|movement|militia|militants|rebels|insurgents|paramilitary|paramilitaries|jihadists|extremists|fighters|terrorists|faction|organisation|organization|militant");
  private static final Pattern ALLIANCE = Pattern.compile("alliance|bloc");
  private static final Pattern HOME =
      Pattern.compile("army|military|government|navy|troops|soldiers|junta|regime");
  private static final Map<String, Integer> COUNT =
      Map.of("two", 2, "both", 2, "three", 3, "four", 4);

  private final CastBuilder cast;
  private final Roles roles;
  private final Set<String> alliances;

  Nominals(CastBuilder cast, Roles roles, Set<String> alliances) {
    this.cast = cast;
    this.roles = roles;
    this.alliances = alliances;
  }

  /** Who is meant by the phrase whose noun stands at this token, if anyone. */
  @Nullable Reference at(Syntax s, int noun, Discourse discourse) {
    if (!s.pos(noun).matches("NNS?|NNPS?") || s.pos(noun + 1).matches("NN.*|HYPH|POS_")) {
      return null;
    }
    Reference several = several(s, noun, discourse);
    return several == null ? one(s, noun, discourse) : several;
  }

  private @Nullable Reference several(Syntax s, int noun, Discourse discourse) {
    int first = noun;
    Integer count = null;
    while (first > 1
        && s.pos(first - 1).matches("CD|DT|PDT|JJ|CC|VBG|HYPH|PRP\\$")
        && noun - first < 5) {
      first--;
      Integer stated = COUNT.get(s.lower(first));
      count = stated == null ? count : stated;
    }
    if (count == null || s.lower(first).matches("at|in")) {
      return null;
    }
    List<String> actors = named(s.lower(noun), count, discourse);
    boolean definite = s.lower(first).matches("the|these|both|those|their|our|all|neither|two");
    return definite && actors.size() == count
        ? new Reference(actors, Kind.NOMINAL, first, noun)
        : null;
  }

  private List<String> named(String noun, int count, Discourse discourse) {
    if (STATES.matcher(noun).matches()) {
      List<String> pair = discourse.pair();
      List<String> states =
          pair.size() == count
              ? pair
              : discourse.salient(count, a -> a.type() == ActorType.COUNTRY);
      if (states.size() == 2) {
        discourse.pair(states, 4);
      }
      return states;
    }
    if (SIDES.matcher(noun).matches()) {
      return discourse.salient(count, this::isParty);
    }
    return LEADERS.matcher(noun).matches() ? discourse.salient(count, this::isLeader) : List.of();
  }

  private boolean isParty(CastBuilder.Identity actor) {
    return actor.type() == ActorType.COUNTRY || actor.type() == ActorType.ARMED_GROUP;
  }

  private boolean isLeader(CastBuilder.Identity actor) {
    return actor.type() == ActorType.PERSON && !roles.of(actor.name()).isEmpty();
  }

  private @Nullable Reference one(Syntax s, int noun, Discourse discourse) {
    int first = noun - 1;
    while (s.pos(first).matches("JJ|NN")
        && noun - first < 4
        && s.lower(first)
            .matches(
                "militant|rebel|armed|islamist|extremist|terrorist|terror|paramilitary|jihadist|ruling|military|insurgent|same")) {
      first--;
    }
    if (!s.lower(first).matches("the|this") || s.lower(noun + 1).matches("of|that|which|for")) {
      return null;
    }
    String actor = single(s, s.lower(noun), discourse);
    return actor == null ? null : new Reference(List.of(actor), Kind.NOMINAL, first, noun);
  }

  private @Nullable String single(Syntax s, String noun, Discourse discourse) {
    if (FIGHTERS.matcher(noun).matches()) {
      return discourse.latest(BACK, a -> a.type() == ActorType.ARMED_GROUP);
    }
    if (ALLIANCE.matcher(noun).matches()) {
      return discourse.latest(BACK, a -> alliances.contains(a.name()));
    }
    if (HOME.matcher(noun).matches()) {
      String force = discourse.force(noun.equals("military") ? "army" : noun);
      return force;
    }
    return switch (noun) {
      case "ministry" -> discourse.latest(BACK, named("Ministry|Office"));
      case "agency" ->
          discourse.latest(
              3,
              named(
                  "Agency|Administration|Service|KCNA|TASS|Xinhua|Yonhap|IRNA|SANA|UNHCR|UNICEF|UNRWA|Anadolu|Interfax"));
      case "council" -> discourse.latest(BACK, named("Council"));
      case "union" -> discourse.latest(BACK, named("Union"));
      case "court" -> discourse.latest(BACK, named("Court"));
      case "department" -> discourse.latest(BACK, named("Department"));
      case "country" -> country(s, discourse);
      default -> null;
    };
  }

  private static Predicate<CastBuilder.Identity> named(String parts) {
    Pattern pattern = Pattern.compile(".*\\b(" + parts + ")\\b.*");
    return a -> a.type() == ActorType.ORGANIZATION && pattern.matcher(a.name()).matches();
  }

  /** "The country" is the one state that this sentence or the one before speaks of. */
  private @Nullable String country(Syntax s, Discourse discourse) {
    String latest = discourse.latest(1, a -> a.type() == ActorType.COUNTRY);
    if (latest == null) {
      return null;
    }
    for (var mention : discourse.latest()) {
      if (s.sentence().index() - mention.sentence() > 1) {
        break;
      }
      boolean other = cast.isOf(mention, ActorType.COUNTRY) && !mention.actors().contains(latest);
      if (other) {
        return null;
      }
    }
    return latest;
  }
}
