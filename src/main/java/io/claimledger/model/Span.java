package io.claimledger.model;

import java.util.Comparator;

/**
 * A range of an article's text, in Unicode code points from 0.
 *
 * @param start first code point
 * @param end one past the last code point
 */
public record Span(int start, int end) implements Comparable<Span> {

  private static final Comparator<Span> IN_TEXT_ORDER =
      Comparator.comparingInt(Span::start).thenComparingInt(Span::end);

  /**
   * @throws IllegalArgumentException if the range is negative or ends before it starts
   */
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("No span from " + start + " to " + end);
    }
  }

  public int length() {
    return end - start;
  }

  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /** The smallest span that holds both. */
  public Span union(Span other) {
    return new Span(Math.min(start, other.start), Math.max(end, other.end));
  }

  @Override
  public int compareTo(Span other) {
    return IN_TEXT_ORDER.compare(this, other);
  }
}
