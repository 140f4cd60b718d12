package io.claimledger.api;

import java.util.Optional;

/** What no text of a request may hold, since PostgreSQL refuses or silently changes it. */
final class Plausible {

  private Plausible() {}

  /** What is wrong with a text, if anything. */
  static Optional<String> fault(String text) {
    if (text.indexOf('\0') >= 0) {
      return Optional.of("holds a NUL character");
    }
    boolean loneSurrogate =
        text.codePoints()
            .anyMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    return loneSurrogate
        ? Optional.of("holds half of a surrogate pair, which is no character")
        : Optional.empty();
  }
}
