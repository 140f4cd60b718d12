package io.claimledger.model;

/**
 * Characters of an article and where they stand.
 *
 * @param text the characters as they came
 * @param span their place, in code points
 */
public record Excerpt(String text, Span span) implements Comparable<Excerpt> {

  public int start() {
    return span.start();
  }

  public int end() {
    return span.end();
  }

  @Override
  public int compareTo(Excerpt other) {
    return span.compareTo(other.span);
  }
}
