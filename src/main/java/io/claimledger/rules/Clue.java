package io.claimledger.rules;

/** By what a reader knows who plays a role that the sentence leaves out. */
public enum Clue {
  /** A claim of the same type before it in the sentence names who. */
  HERE,
  /** Whom "to" leads to, wherever the parser hangs it. */
  TO,
  /** Who is partner to the one who acts: "which signed a pact with Elbonia". */
  PARTNER,
  /** The state that acts in the clause above. */
  ABOVE,
  /** The state of whoever tells it. */
  TELLER,
  /** A claim of the same type just before names who. */
  BEFORE,
  /** As BEFORE, where the number counts no noun: "700 of them". */
  BARE,
  /** The state that the sentences before speak of most. */
  TOPIC,
  /** The state where it happens, of its own troops. */
  HOST,
  /** Whose men the cause was aimed at: "fired at an Elbonian post, killing two soldiers". */
  STRUCK
}
