package io.claimledger.extract;

import io.claimledger.document.ActorMention;
import io.claimledger.document.ActorMention.Kind;
import io.claimledger.document.Dependency;
import io.claimledger.model.Actor;
import io.claimledger.model.ActorType;
import io.claimledger.model.Role;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the actors that fill a role. */
final class Fillers {

  /** In these relations a state's name is a place and nothing else. */
  private static final Set<String> LOCATIVE = Set.of("in", "at", "among", "of");

  private final Passage passage;
  private final ReportSubjects subjects;

  Fillers(Passage passage) {
    this.passage = passage;
    this.subjects = new ReportSubjects(passage);
  }

  /**
   * The actors that stand in one of the relations to the trigger; the first relation that holds any
   * decides, unless the role is one that many share.
   */
  List<Role> find(String role, List<String> relations, int trigger, boolean many) {
    Map<String, Role> found = new LinkedHashMap<>();
    for (String relation : relations) {
      for (int token : passage.fillers(trigger, relation)) {
        for (Role filler : in(relation, role, token)) {
          found.putIfAbsent(filler.name(), filler);
        }
      }
      if (!many && !found.isEmpty()) {
        break;
      }
    }
    return List.copyOf(found.values());
  }

  private List<Role> in(String relation, String role, int token) {
    List<Role> principals =
        relation.equals("claimed-by") ? principals(role, token) : List.<Role>of();
    return principals.isEmpty() ? at(role, token, !LOCATIVE.contains(relation), 0) : principals;
  }

  /** For whom a spokesman claims a deed: the body named before or after his own name. */
  private List<Role> principals(String role, int token) {
    if (!isPerson(token)) {
      return List.of();
    }
    BitSet title = passage.syntax().subtree(token, edge -> TITLE.stream().anyMatch(edge::is));
    return title.stream()
        .filter(word -> !isPerson(word))
        .mapToObj(passage::actorAt)
        .flatMap(Optional::stream)
        .findFirst()
        .map(mention -> named(role, mention, true))
        .orElse(List.of());
  }

  private static final Set<String> TITLE = Set.of("compound", "amod", "nmod", "appos", "dep");

  private boolean isPerson(int token) {
    return isOf(token, ActorType.PERSON);
  }

  /** The actors that a noun phrase with this head stands for. */
  List<Role> at(String role, int token, boolean places, int depth) {
    List<Role> roles = new ArrayList<>();
    Optional<ActorMention> mention = passage.actorAt(token);
    mention.ifPresent(m -> roles.addAll(named(role, m, places)));
    if (roles.isEmpty() && mention.isEmpty() && passage.token(token).pos().startsWith("PRP")) {
      roles.addAll(sayer(role, token, depth));
    }
    if (roles.isEmpty() && mention.filter(m -> m.kind() == Kind.PLACE).isEmpty()) {
      roles.addAll(owner(role, token));
    }
    if (depth < 12) {
      for (int conjunct : passage.syntax().children(token, "conj")) {
        if (!passage.token(conjunct).isVerb()) {
          roles.addAll(at(role, conjunct, places, depth + 1));
        }
      }
      if (roles.isEmpty()) {
        for (int apposed : passage.syntax().children(token, "appos", "dep")) {
          if (passage.token(apposed).isVerb()) {
            continue;
          }
          roles.addAll(at(role, apposed, places, depth + 1));
        }
      }
    }
    return roles;
  }

  /** "The army says it has …": a pronoun that names nobody stands for who says so. */
  private List<Role> sayer(String role, int pronoun, int depth) {
    if (depth > 2 || !REPORTED.contains(passage.lemma(pronoun))) {
      return List.of();
    }
    boolean possessive = passage.token(pronoun).pos().equals("PRP$");
    return passage.syntax().pathToRoot(pronoun).stream()
        .map(Dependency::governor)
        .filter(verb -> passage.token(verb).isVerb())
        .filter(verb -> tells(verb) || (possessive && !SUFFERING.contains(role)))
        .flatMapToInt(verb -> subjects.of(verb).stream())
        .filter(subject -> subject < pronoun && !passage.syntax().isBelow(pronoun, subject))
        .mapToObj(subject -> at(role, subject, true, depth + 3))
        .filter(roles -> !roles.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  /** Roles that nobody plays by what they do themselves: of "killed 12 of his men" he is not he. */
  private static final Set<String> SUFFERING = Set.of("victim", "target");

  private boolean tells(int verb) {
    return subjects.isReporting(verb)
        || passage.in("denying-verbs", verb)
        || passage.in("alleging-verbs", verb);
  }

  private static final Set<String> REPORTED =
      Set.of("it", "its", "they", "their", "he", "his", "she", "her");

  /** "anti-Ruritania groups" are not Ruritania's. */
  private static final Pattern OPPOSED = Pattern.compile("^(?i:anti|pro|counter|non)\\b");

  private static List<Role> named(String role, ActorMention mention, boolean places) {
    if ((mention.kind() == Kind.PLACE && !places)
        || OPPOSED.matcher(mention.text().text()).find()) {
      return List.of();
    }
    return mention.actors().stream().map(name -> new Role(role, name, mention.text())).toList();
  }

  /** Whose troops, officials, missiles: the state or group named before or after the noun. */
  private List<Role> owner(String role, int token) {
    List<Role> whole = isPart(token) ? wholeOf(role, token) : List.of();
    if (!whole.isEmpty()) {
      return whole;
    }
    if (!passage.in("state-possessions", token) && !isOfPeople(token)) {
      return List.of();
    }
    for (int modifier : owners(token)) {
      if (isOwner(token, modifier)) {
        List<Role> roles = new ArrayList<>(ownerNames(role, modifier));
        passage
            .syntax()
            .children(modifier, "conj")
            .forEach(other -> roles.addAll(ownerNames(role, other)));
        if (!roles.isEmpty()) {
          return roles;
        }
      }
    }
    return held(role, token);
  }

  /** What may name the owner, armed groups before states: "Elbonia's Red Front fighters". */
  private List<Integer> owners(int token) {
    List<Integer> all = passage.syntax().children(token, "amod", "compound", "nmod");
    return Stream.concat(
            all.stream().filter(modifier -> isOf(modifier, ActorType.ARMED_GROUP)),
            all.stream().filter(modifier -> !isOf(modifier, ActorType.ARMED_GROUP)))
        .toList();
  }

  private boolean isOf(int token, ActorType type) {
    return passage
        .actorAt(token)
        .flatMap(mention -> passage.cast().actor(mention.actors().get(0)))
        .filter(actor -> actor.type() == type)
        .isPresent();
  }

  /** Who holds it: ISIL-held, Russian-occupied, rebel-controlled. */
  private List<Role> held(String role, int token) {
    for (int participle : passage.syntax().children(token, "amod")) {
      if (HOLDING.contains(passage.lemma(participle))) {
        for (int holder :
            passage.syntax().children(participle, "obl", "compound", "amod", "nmod")) {
          List<Role> roles = ownerNames(role, holder);
          if (!roles.isEmpty()) {
            return roles;
          }
        }
      }
    }
    return List.of();
  }

  private static final Set<String> HOLDING = Set.of("hold", "control", "occupy", "run", "held");

  /**
   * Men and things in the plural belong to whom they are named after; ideas and dealings do not.
   */
  private boolean isOfPeople(int token) {
    return PLURALS.contains(passage.token(token).pos()) && !passage.in("not-of-states", token);
  }

  private static final Set<String> PLURALS = Set.of("NNS", "NNPS");

  private List<Role> wholeOf(String role, int part) {
    return passage.syntax().children(part, "nmod", "obl").stream()
        .filter(child -> child > part)
        .map(child -> at(role, child, false, 1))
        .filter(roles -> !roles.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  /** "a third of Elbonia's launchers", "any of its ships". */
  private boolean isPart(int token) {
    return passage.token(token).isNumber() || PARTS.contains(passage.lemma(token));
  }

  private static final Set<String> PARTS =
      Set.of(
          "any",
          "some",
          "third",
          "half",
          "quarter",
          "part",
          "many",
          "most",
          "all",
          "several",
          "none",
          "one",
          "unit",
          "number",
          "dozens",
          "hundreds",
          "series",
          "member");

  private boolean isOwner(int token, int modifier) {
    return modifier < token
        || passage.syntax().children(modifier, "case").stream()
            .map(passage::lemma)
            .anyMatch(Set.of("of", "from", "'s", "’s")::contains);
  }

  private List<Role> ownerNames(String role, int modifier) {
    Optional<ActorMention> mention = passage.actorAt(modifier);
    if (mention.isEmpty() && passage.token(modifier).pos().startsWith("PRP")) {
      return sayer(role, modifier, 0);
    }
    if (mention.isEmpty() && passage.token(modifier).isNoun()) {
      return passage.syntax().children(modifier, "amod", "compound", "nmod:poss").stream()
          .flatMap(m -> passage.actorAt(m).stream())
          .findFirst()
          .map(m -> named(role, m, true))
          .orElse(List.of());
    }
    return mention
        .filter(m -> m.kind() != Kind.PLACE || modifier < m.head() + 1)
        .map(m -> named(role, m, true).stream().map(this::ofState).toList())
        .orElse(List.of());
  }

  /** The forces and things of a ministry are the state's. */
  private Role ofState(Role owner) {
    return passage
        .cast()
        .actor(owner.name())
        .filter(actor -> actor.type() == ActorType.ORGANIZATION && actor.country() != null)
        .filter(actor -> MINISTRY.matcher(actor.name()).find())
        .flatMap(this::state)
        .map(state -> new Role(owner.role(), state.name(), owner.text()))
        .orElse(owner);
  }

  private static final Pattern MINISTRY =
      Pattern.compile("(?i)\\b(ministry|defen[cs]e|government|general staff|military|army)\\b");

  private Optional<Actor> state(Actor ministry) {
    return passage.cast().actors().stream()
        .filter(actor -> actor.type() == ActorType.COUNTRY)
        .filter(actor -> Objects.equals(actor.country(), ministry.country()))
        .findFirst();
  }
}
