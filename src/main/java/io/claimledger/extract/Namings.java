package io.claimledger.extract;

import io.claimledger.document.ActorMention;
import io.claimledger.document.ActorMention.Kind;
import io.claimledger.model.Role;
import java.util.List;
import java.util.regex.Pattern;

/** The actors that one mention names in a role. */
final class Namings {

  private final Passage passage;

  Namings(Passage passage) {
    this.passage = passage;
  }

  /** "anti-Ruritania groups" are not Ruritania's. */
  private static final Pattern OPPOSED = Pattern.compile("^(?i:anti|pro|counter|non)\\b");

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
}
