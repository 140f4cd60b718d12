package io.claimledger.extract;

import io.claimledger.document.ActorMention;
import io.claimledger.document.ActorMention.Kind;
import io.claimledger.document.Dependency;
import io.claimledger.model.ActorType;
import io.claimledger.model.Role;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds the actors that fill a role. */
final class Fillers {

  /** In these relations a state's name is a place and nothing else. */
  private static final Set<String> LOCATIVE = Set.of("in", "at", "among", "of");

  private final Passage passage;

  Fillers(Passage passage) {
    this.passage = passage;
  }

  /**
   * The actors that stand in one of the relations to the trigger; the first relation that holds any
   * decides, unless the role is one that many share.
   */
  List<Role> find(String role, List<String> relations, int trigger, boolean many) {
    Map<String, Role> found = new LinkedHashMap<>();
    for (String relation : relations) {
      for (int token : passage.fillers(trigger, relation)) {
        int holder = relation.equals("claimed-by") ? principal(token) : token;
        for (Role filler : at(role, holder, !LOCATIVE.contains(relation), 0)) {
          found.putIfAbsent(filler.name(), filler);
        }
      }
      if (!many && !found.isEmpty()) {
        break;
      }
    }
    return List.copyOf(found.values());
  }

  /** For whom a spokesman claims a deed: the body named before his own name. */
  private int principal(int token) {
    return passage.syntax().children(token, "compound", "amod").stream()
        .filter(child -> passage.actorAt(child).isPresent())
        .filter(child -> !passage.actorAt(child).equals(passage.actorAt(token)))
        .findFirst()
        .orElse(token);
  }

  /** The actors that a noun phrase with this head stands for. */
  List<Role> at(String role, int token, boolean places, int depth) {
    List<Role> roles = new ArrayList<>();
    if (token < passage.labelEnd()) {
      return depth < 12 ? pastLabel(role, token, places, depth) : roles;
    }
    List<Role> persons = depth < 12 ? persons(role, token, depth) : List.of();
    Optional<ActorMention> mention = passage.actorAt(token);
    if (persons.isEmpty()) {
      mention.ifPresent(m -> roles.addAll(named(role, m, places)));
    } else {
      roles.addAll(persons);
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

  /** The parser takes the name after a dateline for one more word of it. */
  private List<Role> pastLabel(String role, int label, boolean places, int depth) {
    return passage.syntax().children(label).stream()
        .map(Dependency::dependent)
        .filter(child -> child > passage.labelEnd() && passage.token(child).isNoun())
        .map(child -> at(role, child, places, depth + 1))
        .filter(roles -> !roles.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  /** "its leader, Ann Lee", "a delegation led by Ann Lee": the persons named stand for the noun. */
  private List<Role> persons(String role, int token, int depth) {
    boolean named = passage.actorAt(token).filter(m -> m.kind() == Kind.NAME).isPresent();
    if (named || !passage.token(token).isNoun()) {
      return List.of();
    }
    List<Role> persons = new ArrayList<>();
    for (int name : names(token)) {
      if (passage.actorAt(name).filter(this::isPerson).isPresent()) {
        persons.addAll(at(role, name, false, depth + 1));
      }
    }
    return persons;
  }

  private List<Integer> names(int noun) {
    List<Integer> names = new ArrayList<>(passage.syntax().children(noun, "appos"));
    passage
        .actorAt(noun + 1)
        .filter(m -> m.firstToken() == noun + 1)
        .ifPresent(m -> names.add(m.head()));
    if (passage.in("parties-led", noun)) {
      for (int participle : passage.syntax().children(noun, "acl")) {
        if (LEADING.contains(passage.lemma(participle))) {
          names.addAll(passage.syntax().enhancedChildren(participle, "obl:by", "obl:agent"));
        }
      }
    }
    return names;
  }

  private static final Set<String> LEADING = Set.of("lead", "head", "chair");

  private boolean isPerson(ActorMention mention) {
    return mention.kind() == Kind.NAME
        && mention.actors().stream()
            .flatMap(name -> passage.cast().actor(name).stream())
            .anyMatch(actor -> actor.type() == ActorType.PERSON);
  }

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
    for (int modifier : passage.syntax().children(token, "amod", "compound", "nmod")) {
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
    return passage.token(token).pos().equals("NNS") && !passage.in("not-of-states", token);
  }

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
    if (mention.isEmpty() && passage.token(modifier).isNoun()) {
      return passage.syntax().children(modifier, "amod", "compound", "nmod:poss").stream()
          .flatMap(m -> passage.actorAt(m).stream())
          .findFirst()
          .map(m -> named(role, m, true))
          .orElse(List.of());
    }
    return mention
        .filter(m -> m.kind() != Kind.PLACE || modifier < m.head() + 1)
        .map(m -> named(role, m, true))
        .orElse(List.of());
  }
}
