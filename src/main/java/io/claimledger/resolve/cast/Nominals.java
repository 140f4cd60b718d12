package io.claimledger.resolve.cast;

import io.claimledger.document.ActorMention;
import io.claimledger.document.ActorMention.Kind;
import io.claimledger.model.ActorType;
import io.claimledger.resolve.cast.Titles.Reference;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Plain noun phrases for actors in mind: "the two countries", "both sides", "the group". */
final class Nominals {

  private static final int BACK = 6;
  private static final Pattern STATES =
      Pattern.compile(
          "countries|country|nations|states|neighbours|neighbors|governments|capitals|powers|allies|militaries|armies");
  private static final Pattern SIDES =
      Pattern.compile("sides?|parties|foes|rivals|enemies|belligerents");
  private static final Pattern LEADERS =
      Pattern.compile("leaders|presidents|men|ministers|officials|generals|premiers|heads");
  private static final Pattern FIGHTERS =
      Pattern.compile(
          "group|movement|militia|militants|rebels|insurgents|paramilitary|paramilitaries|jihadists|"
              + "extremists|fighters|terrorists|faction|organisation|organization|militant|guerrillas|"
              + "mercenaries|separatists|islamists|cartel|gang|outfit|paramilitaries|guerrilla");
  private static final Pattern OTHER =
      Pattern.compile(
          "other|another|new|different|second|third|rival|splinter|several|various|many|some|allied|"
              + "linked|local|smaller|main|pro|anti|peacekeeping|contact|working|advocacy|rights|aid|"
              + "monitoring|watchdog|ethnic|opposition|human|medical|women|youth|lawyers|doctors|"
              + "research|media|business|medics|activist|protest|civil|civic");
  private static final Pattern ALLIANCE = Pattern.compile("alliance|bloc");
  private static final Map<String, Integer> COUNT =
      Map.of("two", 2, "both", 2, "each", 2, "either", 2, "three", 3, "four", 4);

  private static final List<String> KOREAS = List.of("South Korea", "North Korea");

  private final Page page;
  private final CastBuilder cast;
  private final Roles roles;
  private final Set<String> alliances;
  private final OwnForces forces;
  private final Company company;
  private final Homes homes;

  Nominals(Page page, CastBuilder cast, Roles roles, Set<String> alliances, OwnForces forces) {
    this.forces = forces;
    this.company = new Company(page, cast, roles);
    this.homes = new Homes(cast, roles);
    this.page = page;
    this.cast = cast;
    this.roles = roles;
    this.alliances = alliances;
  }

  /** Who is meant by the phrase whose noun stands at this token, if anyone. */
  @Nullable Reference at(Syntax s, int noun, Discourse discourse) {
    boolean thing =
        s.pos(noun).matches("NNS?|NNPS?") || s.lower(noun).equals("military") || isPair(s, noun);
    if (!thing || s.pos(noun + 1).matches("NN.*|HYPH|POS_")) {
      String owner = thing && noun < s.size() ? forces.owner(s, noun, discourse) : null;
      return owner == null ? null : new Reference(List.of(owner), Kind.NOMINAL, noun, noun);
    }
    boolean both = s.word(noun).equals("Koreas") && s.lower(noun - 1).matches("two|both");
    if (both && KOREAS.stream().allMatch(state -> cast.identityOrNull(state) != null)) {
      return new Reference(KOREAS, Kind.NOMINAL, noun - 1, noun);
    }
    Reference half = korea(s, noun);
    if (half != null) {
      return half;
    }
    Reference several = several(s, noun, discourse);
    return several == null ? one(s, noun, discourse) : several;
  }

  /** "The North" and "the South" of an article about Korea. */
  private @Nullable Reference korea(Syntax s, int noun) {
    boolean named = s.word(noun).matches("North|South") && s.lower(noun - 1).equals("the");
    String state = s.word(noun) + " Korea";
    if (!named || s.lower(noun + 1).equals("of") || cast.identityOrNull(state) == null) {
      return null;
    }
    return new Reference(List.of(state), Kind.NOMINAL, noun - 1, noun);
  }

  /** "The two also met in Doha". */
  private static boolean isPair(Syntax s, int token) {
    return s.lower(token).matches("two|three")
        && s.lower(token - 1).equals("the")
        && s.isSubject(token);
  }

  private @Nullable Reference several(Syntax s, int noun, Discourse discourse) {
    int first = noun;
    Integer count = isPair(s, noun) ? COUNT.get(s.lower(noun)) : null;
    while (first > 1
        && s.pos(first - 1).matches("CD|DT|PDT|JJ|CC|VBG|HYPH|PRP\\$")
        && !(s.pos(first).equals("DT") && s.pos(first - 1).equals("CC"))
        && noun - first < 5) {
      first--;
      Integer stated = COUNT.get(s.lower(first));
      count = stated == null ? count : stated;
    }
    if (count == null || s.lower(first).matches("at|in")) {
      return null;
    }
    List<String> actors = named(s, noun, count, discourse);
    boolean definite =
        s.lower(first).matches("the|these|both|those|their|our|all|neither|two|each|either");
    return definite && actors.size() == count
        ? new Reference(actors, Kind.NOMINAL, first, noun)
        : null;
  }

  private List<String> named(Syntax s, int token, int count, Discourse discourse) {
    String noun = s.lower(token);
    Set<String> others = subjects(s, token);
    if (STATES.matcher(noun).matches()) {
      List<String> pair = discourse.pair();
      List<String> near = company.parties(discourse, count, others);
      List<String> known = pair.isEmpty() ? near : pair;
      List<String> states =
          known.size() == count && Collections.disjoint(known, others)
              ? known
              : discourse.salient(
                  count, a -> a.type() == ActorType.COUNTRY && !others.contains(a.name()));
      if (states.size() == 2) {
        discourse.pair(states, 4);
      }
      return states;
    }
    if (SIDES.matcher(noun).matches()) {
      List<String> near = company.parties(discourse, count, others);
      return near.isEmpty()
          ? discourse.salient(count, a -> isParty(a) && !others.contains(a.name()))
          : near;
    }
    List<String> together = company.joined(discourse);
    together = new ArrayList<>(together.size() == count ? together : company.together(discourse));
    together.removeAll(others);
    if (together.size() == count && (LEADERS.matcher(noun).matches() || isPair(s, token))) {
      return together;
    }
    return LEADERS.matcher(noun).matches()
        ? discourse.salient(count, a -> isLeader(a) && !others.contains(a.name()) && holds(a, noun))
        : List.of();
  }

  /** Who acts on the two, and so is neither: "Rubio urged both sides". */
  private Set<String> subjects(Syntax s, int token) {
    Set<String> actors = new HashSet<>();
    boolean acted = s.relation(token).matches("obj|obl.*");
    int verb = acted ? s.governor(token) : 0;
    int above = acted && s.relation(verb).equals("xcomp") ? s.governor(verb) : verb;
    int stated = acted ? Clauses.subjectOf(s, above) : 0;
    int subject = s.lower(stated).matches("who|which|that") ? s.governor(above) : stated;
    for (ActorMention mention : cast.mentions(s.sentence().index())) {
      if (mention.covers(subject)) {
        actors.addAll(mention.actors());
        mention.actors().forEach(a -> actors.add(Objects.requireNonNullElse(roles.home(a), a)));
      }
    }
    return actors;
  }

  private boolean isParty(CastBuilder.Identity actor) {
    return actor.type() == ActorType.COUNTRY || actor.type() == ActorType.ARMED_GROUP;
  }

  /** "The two ministers" are none who hold another office. */
  private boolean holds(CastBuilder.Identity person, String plural) {
    if (plural.equals("leaders")) {
      return roles.of(person.name()).stream()
          .anyMatch(
              r ->
                  r.office()
                      .matches(
                          ".*(leader|president|premier|minister|chancellor|king|ruler|emir|chief|chairman|counterpart).*"));
    }
    return !plural.matches("ministers|presidents")
        || roles.of(person.name()).stream()
            .anyMatch(r -> plural.equals(r.office() + "s") || r.office().equals("counterpart"));
  }

  private boolean isLeader(CastBuilder.Identity actor) {
    return actor.type() == ActorType.PERSON && !roles.of(actor.name()).isEmpty();
  }

  private @Nullable Reference one(Syntax s, int noun, Discourse discourse) {
    String home = homes.at(s, noun);
    if (home != null) {
      return new Reference(List.of(home), Kind.NOMINAL, noun, noun);
    }
    int own = forces.start(s, noun);
    String state = own == 0 || isNarrowed(s, noun) ? null : forces.state(s, own, noun, discourse);
    if (state != null) {
      return new Reference(List.of(state), Kind.NOMINAL, own, noun);
    }
    int first = start(s, noun);
    if (first == 0 || isNarrowed(s, noun)) {
      return null;
    }
    String known = single(s, s.lower(noun), discourse);
    String actor =
        known == null && first == noun - 1
            ? ShortBodies.meant(s, noun, discourse, 2 * BACK)
            : known;
    return actor == null || isOther(s, first, noun, actor)
        ? null
        : new Reference(List.of(actor), Kind.NOMINAL, first, noun);
  }

  /** "The Wagner mercenaries", "the Ugandan rebels": whether a name inside tells another. */
  private boolean isOther(Syntax s, int first, int noun, String actor) {
    String country = cast.identity(actor).country();
    for (ActorMention mention : cast.mentions(s.sentence().index())) {
      boolean inside = mention.firstToken() >= first && mention.lastToken() < noun;
      boolean state = cast.isOf(mention, ActorType.COUNTRY);
      boolean backer = state && s.pos(mention.lastToken() + 1).equals("HYPH");
      String home = state ? cast.identity(mention.actors().get(0)).country() : null;
      if (inside && !backer && (home == null || !home.equals(country))) {
        return true;
      }
    }
    return false;
  }

  /** Where the phrase begins with "the"; 0 if it does not, or if a word in it tells another. */
  private static int start(Syntax s, int noun) {
    boolean fighters = FIGHTERS.matcher(s.lower(noun)).matches() || s.lower(noun).equals("force");
    int first = noun - 1;
    while (fighters
        && noun - first < 6
        && s.pos(first).matches("JJ|NN|NNP|HYPH|VBN|VBD")
        && !OTHER.matcher(s.lower(first)).matches()) {
      first--;
    }
    return s.lower(first).matches("the|this") ? first : 0;
  }

  /** "The group that …", "the army of …": somebody told anew; but "accused the army of bombing". */
  private static boolean isNarrowed(Syntax s, int noun) {
    String next = s.lower(noun + 1);
    if (next.matches("that|which")) {
      return true;
    }
    boolean charged = s.lemma(s.governor(noun)).matches("accuse|suspect|convict|warn|inform");
    boolean own = s.governor(s.governor(noun + 1)) == noun;
    return next.matches("of|for") && own && !charged && !s.word(noun + 2).endsWith("ing");
  }

  private @Nullable String single(Syntax s, String noun, Discourse discourse) {
    if (FIGHTERS.matcher(noun).matches()) {
      String group = group(discourse);
      return group != null && OwnForces.isHired(group, noun) ? null : group;
    }
    if (ALLIANCE.matcher(noun).matches()) {
      return discourse.latest(BACK, a -> alliances.contains(a.name()));
    }
    return switch (noun) {
      case "ministry" -> discourse.latest(BACK, named("Ministry|Office"));
      case "agency" ->
          discourse.latest(
              3,
              named(
                  "Agency|Administration|Service|KCNA|TASS|Xinhua|Yonhap|IRNA|SANA|UNHCR|UNICEF|UNRWA|Anadolu|Interfax"));
      case "council" -> discourse.latest(BACK, named("Council"));
      case "force" -> discourse.latest(BACK, Nominals::isForce);
      case "union" -> discourse.latest(BACK, named("Union"));
      case "court" -> discourse.latest(BACK, named("Court"));
      case "department" -> discourse.latest(BACK, named("Department"));
      case "country" -> forces.only(discourse);
      default -> null;
    };
  }

  /** Of the groups in the latest sentence that has any, the one that is subject, else the last. */
  private @Nullable String group(Discourse discourse) {
    String latest = discourse.latest(BACK, Nominals::isGroup);
    int sentence = -1;
    for (ActorMention mention : discourse.latest()) {
      boolean group =
          mention.actors().size() == 1 && isGroup(cast.identity(mention.actors().get(0)));
      if (latest == null || (sentence >= 0 && mention.sentence() != sentence)) {
        break;
      }
      if (group) {
        sentence = mention.sentence();
        if (page.syntax(sentence).isSubject(mention.head())) {
          return mention.actors().get(0);
        }
      }
    }
    return latest;
  }

  private static boolean isForce(CastBuilder.Identity actor) {
    return actor.type() != ActorType.PERSON && actor.name().matches(".*\\bForces?\\b.*");
  }

  private static boolean isGroup(CastBuilder.Identity actor) {
    return actor.type() == ActorType.ARMED_GROUP || actor.name().endsWith(" Group");
  }

  private static Predicate<CastBuilder.Identity> named(String parts) {
    Pattern pattern = Pattern.compile(".*\\b(" + parts + ")\\b.*");
    return a -> a.type() == ActorType.ORGANIZATION && pattern.matcher(a.name()).matches();
  }
}
