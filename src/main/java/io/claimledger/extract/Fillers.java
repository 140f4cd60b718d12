package io.claimledger.extract;

import io.claimledger.document.ActorMention;
import io.claimledger.document.ActorMention.Kind;
import io.claimledger.model.ActorType;
import io.claimledger.model.Role;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds the actors that fill a role. */
final class Fillers {

  /** In these relations a state's name is a place and nothing else. */
  private static final Set<String> LOCATIVE = Set.of("in", "at", "among", "of");

  private final Passage passage;
  private final Principals states;
  private final Sayers sayers;
  private final Persons persons;
  private final Vessels vessels;
  private final Parts parts;
  private final Namings namings;

  Fillers(Passage passage) {
    this.passage = passage;
    this.states = new Principals(passage);
    this.sayers = new Sayers(passage);
    this.persons = new Persons(passage);
    this.vessels = new Vessels(passage);
    this.parts = new Parts(passage);
    this.namings = new Namings(passage);
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

  /** States that follow each other are a list, even where the parser takes them for one. */
  private boolean isState(int token) {
    return passage
        .actorAt(token)
        .filter(m -> m.head() == token && m.kind() != Kind.DEMONYM && m.actors().size() == 1)
        .flatMap(m -> passage.cast().actor(m.actors().get(0)))
        .filter(actor -> actor.type() == ActorType.COUNTRY)
        .isPresent();
  }

  private List<Role> in(String relation, String role, int token) {
    List<Role> principals =
        relation.equals("claimed-by") ? states.principals(role, token) : List.<Role>of();
    return principals.isEmpty() ? at(role, token, !LOCATIVE.contains(relation), 0) : principals;
  }

  /** The actors that a noun phrase with this head stands for. */
  List<Role> at(String role, int token, boolean places, int depth) {
    List<Role> roles = new ArrayList<>();
    if (depth < 12 && token < passage.labelEnd()) {
      return any(role, persons.pastLabel(token), places, depth);
    }
    Optional<ActorMention> mention = passage.actorAt(token).filter(m -> !vessels.is(token));
    roles.addAll(depth < 12 ? all(role, persons.of(token), depth) : List.of());
    if (roles.isEmpty()) {
      mention.ifPresent(m -> roles.addAll(namings.hyphened(role, m)));
      mention.ifPresent(m -> roles.addAll(Namings.named(role, m, places)));
    }
    if (roles.isEmpty() && mention.isEmpty() && passage.token(token).pos().startsWith("PRP")) {
      roles.addAll(antecedent(role, token, depth));
    }
    if (roles.isEmpty() && mention.isEmpty()) {
      roles.addAll(namings.beside(role, token));
    }
    if (roles.isEmpty() && mention.filter(m -> m.kind() == Kind.PLACE).isEmpty()) {
      roles.addAll(owner(role, token));
    }
    if (roles.isEmpty()) {
      roles.addAll(known(role, token, depth));
    }
    if (depth < 12) {
      for (int conjunct : conjuncts(token, mention)) {
        if (!passage.token(conjunct).isVerb()) {
          roles.addAll(at(role, conjunct, places, depth + 1));
        }
      }
      boolean nameless = roles.isEmpty();
      if (nameless || isState(token)) {
        for (int apposed : listed(token)) {
          if (passage.token(apposed).isVerb() || (!nameless && !isState(apposed))) {
            continue;
          }
          roles.addAll(at(role, apposed, places, depth + 1));
        }
      }
    }
    return roles;
  }

  /**
   * What is put beside a noun; a state before a comma is one of a list, whatever the parser says.
   */
  private List<Integer> listed(int token) {
    return Stream.concat(
            passage.syntax().children(token, "compound").stream()
                .filter(word -> passage.token(word + 1).word().equals(",") && isState(word)),
            passage.syntax().children(token, "appos", "dep").stream())
        .toList();
  }

  /**
   * What is joined to a noun, or to a word in its name: "the Republic of Ruritania and Elbonia".
   */
  private List<Integer> conjuncts(int token, Optional<ActorMention> mention) {
    List<Integer> joined = new ArrayList<>(passage.syntax().children(token, "conj"));
    mention
        .filter(m -> m.kind() != Kind.DEMONYM && m.head() == token)
        .ifPresent(
            m -> {
              for (int i = m.firstToken(); i <= m.lastToken(); i++) {
                if (i != token) {
                  joined.addAll(passage.syntax().children(i, "conj"));
                }
              }
            });
    return joined;
  }

  /** "The army says it has …": a pronoun that names nobody stands for who says so. */
  private List<Role> antecedent(String role, int pronoun, int depth) {
    return depth > 2
        ? List.of()
        : sayers.of(pronoun, role).stream()
            .map(subject -> body(role, subject, depth))
            .filter(roles -> !roles.isEmpty())
            .findFirst()
            .orElse(List.of());
  }

  private List<Role> body(String role, int subject, int depth) {
    return states.is(subject, ActorType.PERSON)
        ? states.principals(role, subject)
        : at(role, subject, true, depth + 3);
  }

  private List<Role> all(String role, List<Integer> names, int depth) {
    return names.stream().flatMap(n -> at(role, n, false, depth + 1).stream()).toList();
  }

  private List<Role> any(String role, List<Integer> heads, boolean places, int depth) {
    return heads.stream()
        .map(head -> at(role, head, places, depth + 1))
        .filter(found -> !found.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  /** "the mission, known as ..." is what it is known as. */
  private List<Role> known(String role, int token, int depth) {
    return Stream.concat(
            Stream.of(token), passage.syntax().enhancedChildren(token, "nmod:of").stream())
        .flatMap(noun -> passage.syntax().children(noun, "acl").stream())
        .filter(name -> NAMING.contains(passage.lemma(name)))
        .flatMap(
            name -> passage.syntax().children(name, "obl", "xcomp", "obj", "nmod", "dep").stream())
        .filter(name -> depth < 2)
        .flatMap(name -> at(role, name, false, depth + 1).stream())
        .toList();
  }

  private static final Set<String> NAMING =
      Set.of(
          "know", "known", "call", "dub", "name", "abbreviate", "affiliate", "ally", "link", "tie");

  /** Whose troops, officials, missiles: the state or group named before or after the noun. */
  private List<Role> owner(String role, int token) {
    Optional<Integer> vessel = vessels.before(token);
    if (vessel.isPresent()) {
      List<Role> flag = owner(role, vessel.get());
      if (!flag.isEmpty()) {
        return flag;
      }
    }
    List<Role> whole = parts.is(token) ? wholeOf(role, token) : List.of();
    if (!whole.isEmpty()) {
      return whole;
    }
    if (!passage.in("state-possessions", token) && !isOfPeople(token)) {
      return List.of();
    }
    for (int modifier : owners(token)) {
      if (isOwner(token, modifier)) {
        List<Role> roles = new ArrayList<>();
        passage.actorAt(modifier).ifPresent(m -> roles.addAll(namings.hyphened(role, m)));
        roles.addAll(ownerNames(role, modifier));
        passage
            .syntax()
            .children(modifier, "conj")
            .forEach(other -> roles.addAll(ownerNames(role, other)));
        if (!roles.isEmpty()) {
          return roles;
        }
      }
    }
    for (int owner : passage.syntax().enhancedChildren(token, "nmod:poss")) {
      List<Role> roles = ownerNames(role, owner);
      if (!roles.isEmpty()) {
        return roles;
      }
    }
    return held(role, token);
  }

  /** What may name the owner, armed groups before states: "Elbonia's Red Front fighters". */
  private List<Integer> owners(int token) {
    List<Integer> all = states.beside(token);
    return Stream.concat(
            all.stream().filter(modifier -> states.is(modifier, ActorType.ARMED_GROUP)),
            all.stream().filter(modifier -> !states.is(modifier, ActorType.ARMED_GROUP)))
        .toList();
  }

  /** Who holds it: ISIL-held, Russian-occupied, rebel-controlled. */
  private List<Role> held(String role, int token) {
    for (int participle : passage.syntax().children(token, "amod", "acl")) {
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

  private static final Set<String> HOLDING =
      Set.of(
          "hold",
          "lead",
          "control",
          "occupy",
          "run",
          "held",
          "belong",
          "operate",
          "own",
          "man",
          "use",
          "garrison",
          "loyal");

  /**
   * Men and things in the plural belong to whom they are named after; ideas and dealings do not.
   */
  private boolean isOfPeople(int token) {
    boolean people =
        PLURALS.contains(passage.token(token).pos())
            || passage.token(token).isNoun() && passage.in("people", token);
    return people && !passage.in("not-of-states", token) && !passage.in("kin", token);
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

  private boolean isOwner(int token, int modifier) {
    return modifier < token
        || passage.syntax().children(modifier, "case").stream()
            .map(passage::lemma)
            .anyMatch(Set.of("of", "from", "'s", "’s")::contains);
  }

  private List<Role> ownerNames(String role, int modifier) {
    Optional<ActorMention> mention = passage.actorAt(modifier);
    if (mention.isEmpty() && passage.token(modifier).pos().startsWith("PRP")) {
      return antecedent(role, modifier, 0);
    }
    if (mention.isEmpty() && passage.token(modifier).isNoun()) {
      return passage.syntax().children(modifier, "amod", "compound", "nmod:poss").stream()
          .flatMap(m -> passage.actorAt(m).stream())
          .findFirst()
          .map(m -> Namings.named(role, m, true))
          .orElse(List.of());
    }
    return mention
        .filter(m -> m.kind() != Kind.PLACE || modifier < m.head() + 1)
        .map(m -> Namings.named(role, m, true).stream().map(states::ofState).toList())
        .orElse(List.of());
  }
}
