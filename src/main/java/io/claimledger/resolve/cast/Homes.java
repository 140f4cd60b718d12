package io.claimledger.resolve.cast;

import io.claimledger.document.ActorMention;
import io.claimledger.model.ActorType;
import org.jspecify.annotations.Nullable;

/** "His country", "her government": the states of those who are spoken of. */
final class Homes {

  private final CastBuilder cast;
  private final Roles roles;

  Homes(CastBuilder cast, Roles roles) {
    this.cast = cast;
    this.roles = roles;
  }

  /** "His country", "her government": the state of whom the pronoun stands for. */
  @Nullable String at(Syntax s, int noun) {
    if (!s.lower(noun).matches("country|government|administration|nation")
        || !s.lower(noun - 1).matches("his|her|my")) {
      return null;
    }
    for (ActorMention mention : cast.mentions(s.sentence().index())) {
      if (mention.covers(noun - 1) && mention.actors().size() == 1) {
        String home = roles.home(mention.actors().get(0));
        return home != null && isState(home) ? home : null;
      }
    }
    return null;
  }

  private boolean isState(String actor) {
    CastBuilder.Identity identity = cast.identityOrNull(actor);
    return identity != null && identity.type() == ActorType.COUNTRY;
  }
}
