package io.claimledger.extract;

import io.claimledger.document.ActorMention.Kind;
import io.claimledger.document.Syntax;
import io.claimledger.model.Actor;
import io.claimledger.model.ActorType;
import io.claimledger.model.Role;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** For whom a person or an office acts: the body of a spokesman, the state of a ministry. */
final class Principals {

  private static final Set<String> TITLE = Set.of("compound", "amod", "nmod", "appos", "dep");
  private static final Pattern MINISTRY =
      Pattern.compile("(?i)\\b(ministry|defen[cs]e|government|general staff|military|army)\\b");

  private static final Pattern FORCE = Pattern.compile("\\bForces?$");

  private final Passage passage;

  Principals(Passage passage) {
    this.passage = passage;
  }

  /** For whom a spokesman claims a deed: the body named before or after his own name. */
  List<Role> principals(String role, int token) {
    if (!is(token, ActorType.PERSON)) {
      return List.of();
    }
    BitSet title = passage.syntax().subtree(token, edge -> TITLE.stream().anyMatch(edge::is));
    return title.stream()
        .filter(word -> !is(word, ActorType.PERSON))
        .mapToObj(passage::actorAt)
        .flatMap(Optional::stream)
        .findFirst()
        .map(mention -> Namings.named(role, mention, true))
        .orElse(List.of());
  }

  /** The words beside a noun that may name whose it is; of "armed forces" those before "armed". */
  List<Integer> beside(int noun) {
    Syntax syntax = passage.syntax();
    return Stream.concat(
            syntax.children(noun, "amod", "compound", "nmod", "cop").stream(),
            syntax.children(noun, "amod").stream()
                .filter(word -> passage.lemma(word).equals("armed"))
                .flatMap(word -> syntax.children(word, "amod", "compound").stream()))
        .toList();
  }

  /** Whether a token is in the name of an actor of this kind. */
  boolean is(int token, ActorType type) {
    return passage
        .actorAt(token)
        .flatMap(mention -> passage.cast().actor(mention.actors().get(0)))
        .filter(actor -> actor.type() == type)
        .isPresent();
  }

  /** Whose forces or arms a leader or an office speaks of as its own: its state's, if known. */
  Role forBody(Role role) {
    return passage
        .cast()
        .actor(role.name())
        .filter(this::servesState)
        .flatMap(this::state)
        .map(state -> new Role(role.role(), state.name(), role.text()))
        .orElse(role);
  }

  private boolean servesState(Actor actor) {
    String last =
        actor.name().substring(actor.name().lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    return actor.type() == ActorType.PERSON
        || actor.type() == ActorType.ORGANIZATION && passage.rules().in("state-offices", last);
  }

  /** "They attacked us": not the one who says so, but those for whom he speaks, if known. */
  List<Role> ofUs(Role role) {
    boolean person =
        passage.cast().actor(role.name()).filter(a -> a.type() == ActorType.PERSON).isPresent();
    if (!person || !US.matcher(role.text().text()).matches()) {
      return List.of(role);
    }
    List<Role> bodies =
        passage.cast().mentions().stream()
            .filter(m -> m.sentence() == passage.sentence().index())
            .filter(m -> m.kind() == Kind.NAME && m.actors().contains(role.name()))
            .flatMap(m -> principals(role.role(), m.head()).stream())
            .limit(1)
            .toList();
    Role state = forBody(role);
    return bodies.isEmpty() && !state.equals(role) ? List.of(state) : bodies;
  }

  private static final Pattern US = Pattern.compile("(?i)we|us|our|ours|ourselves");

  /** The forces and things of a ministry are the state's. */
  Role ofState(Role owner) {
    return passage
        .cast()
        .actor(owner.name())
        .filter(actor -> actor.type() == ActorType.ORGANIZATION)
        .filter(actor -> MINISTRY.matcher(actor.name()).find())
        .filter(actor -> !FORCE.matcher(actor.name()).find())
        .flatMap(this::state)
        .map(state -> new Role(owner.role(), state.name(), owner.text()))
        .orElse(owner);
  }

  private Optional<Actor> state(Actor of) {
    return passage.cast().actors().stream()
        .filter(actor -> of.country() != null && actor.type() == ActorType.COUNTRY)
        .filter(actor -> Objects.equals(actor.country(), of.country()))
        .findFirst();
  }
}
