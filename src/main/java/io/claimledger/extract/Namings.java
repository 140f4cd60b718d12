package io.claimledger.extract;

import io.claimledger.document.ActorMention;
import io.claimledger.document.ActorMention.Kind;
import io.claimledger.document.Dependency;
import io.claimledger.model.ActorType;
import io.claimledger.model.Role;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The actors that one mention names in a role. */
final class Namings {

  /** "anti-Ruritania groups" are not Ruritania's. */
  private static final Pattern OPPOSED = Pattern.compile("^(?i:anti|pro|counter|non)\\b");

  private final Passage passage;
  private final Principals principals;
  private final Vessels vessels;

  Namings(Passage passage) {
    this.passage = passage;
    this.principals = new Principals(passage);
    this.vessels = new Vessels(passage);
  }

  static List<Role> named(String role, ActorMention mention, boolean places) {
    if ((mention.kind() == Kind.PLACE && !places)
        || OPPOSED.matcher(mention.text().text()).find()) {
      return List.of();
    }
    return mention.actors().stream().map(name -> new Role(role, name, mention.text())).toList();
  }

  /** Of "Franco-Elbonian strikes" the first of the two. */
  List<Role> hyphened(String role, ActorMention mention) {
    int dash = mention.firstToken() - 1;
    boolean joined = mention.kind() == Kind.DEMONYM && dash > 1 && isDash(dash);
    return joined
        ? passage
            .actorAt(dash - 1)
            .filter(first -> first.kind() == Kind.DEMONYM)
            .map(first -> named(role, first, false))
            .orElse(List.of())
        : List.of();
  }

  private boolean isDash(int token) {
    return passage.token(token).word().matches("[-‐‑–]");
  }

  /** "The EU force, Eufor, has ...": a body's own name before whose it is. */
  List<Role> beside(String role, int noun) {
    Stream<Integer> around =
        passage.syntax().parent(noun).stream()
            .filter(edge -> edge.is("appos"))
            .map(Dependency::governor);
    Stream<Integer> next =
        passage.actorAt(noun + 1).filter(m -> m.firstToken() == noun + 1).stream()
            .filter(m -> passage.token(noun).pos().equals("NN") && !vessels.is(noun))
            .map(ActorMention::head);
    Stream<Integer> apposed = passage.syntax().children(noun, "appos").stream();
    return Stream.of(apposed, next, around)
        .flatMap(names -> names)
        .filter(this::isBody)
        .flatMap(name -> passage.actorAt(name).stream())
        .filter(mention -> mention.kind() == Kind.NAME)
        .limit(1)
        .flatMap(mention -> named(role, mention, false).stream())
        .toList();
  }

  private boolean isBody(int token) {
    return principals.is(token, ActorType.ORGANIZATION)
        || principals.is(token, ActorType.ARMED_GROUP);
  }
}
