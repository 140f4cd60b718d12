package io.claimledger.extract;

import java.util.Set;

/** Nouns for a part of something, which is whose the whole is: "a third of Elbonia's launchers". */
final class Parts {

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
          "element",
          "vanguard",
          "batch",
          "wave",
          "column",
          "convoy",
          "formation",
          "wing",
          "branch",
          "fighter",
          "detachment",
          "contingent",
          "rest",
          "remainder",
          "last",
          "majority",
          "member");

  private final Passage passage;

  Parts(Passage passage) {
    this.passage = passage;
  }

  /** Whether a token names a part: "any of its ships". */
  boolean is(int token) {
    return passage.token(token).isNumber() || PARTS.contains(passage.lemma(token));
  }
}
