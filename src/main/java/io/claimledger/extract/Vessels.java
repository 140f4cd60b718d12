package io.claimledger.extract;

import java.util.Optional;

/** Ships by name, which are whose ships they are: the Ruritanian frigate Fearless. */
final class Vessels {

  private final Passage passage;

  Vessels(Passage passage) {
    this.passage = passage;
  }

  /** Whether a token is a ship, by name or by kind. */
  boolean is(int token) {
    return before(token).isPresent() || passage.in("vessels", token);
  }

  /** The kind of ship that stands before a ship's name. */
  Optional<Integer> before(int name) {
    return passage.syntax().children(name, "compound", "appos").stream()
        .filter(word -> word < name && passage.in("vessels", word))
        .findFirst();
  }
}
