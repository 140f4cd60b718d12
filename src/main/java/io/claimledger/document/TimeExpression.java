package io.claimledger.document;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Words that tell a time, not yet resolved to days.
 *
 * @param sentence index of the sentence
 * @param firstToken index of its first token, from 1
 * @param lastToken index of its last token, included
 * @param kind what it looks like: "calendar", "weekday", "offset" …
 * @param parts its words by what they stand for: "month" → "Dec.", "day" → "14th"
 */
public record TimeExpression(
    int sentence, int firstToken, int lastToken, String kind, Map<String, String> parts) {

  public TimeExpression {
    parts = Map.copyOf(parts);
  }

  /** The words of a part in lower case, or null where it has none. */
  public @Nullable String part(String name) {
    String words = parts.get(name);
    return words == null ? null : words.toLowerCase(Locale.ROOT);
  }

  public boolean has(String part) {
    return parts.containsKey(part);
  }

  /** How many tokens it has. */
  public int size() {
    return lastToken - firstToken + 1;
  }

  public boolean overlaps(TimeExpression other) {
    return firstToken <= other.lastToken && other.firstToken <= lastToken;
  }
}
