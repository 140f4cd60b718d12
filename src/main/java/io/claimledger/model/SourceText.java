package io.claimledger.model;

/** An article's text exactly as it came, addressed in Unicode code points. */
public final class SourceText {

  private final String value;
  private final int length;

  private SourceText(String value) {
    this.value = value;
    this.length = value.codePointCount(0, value.length());
  }

  public static SourceText of(String value) {
    return new SourceText(value);
  }

  public String value() {
    return value;
  }

  /** Length in code points. */
  public int length() {
    return length;
  }

  private boolean isBasicPlane() {
    return length == value.length();
  }

  /**
   * The span of a range that is given in UTF-16 units, as Java and CoreNLP count.
   *
   * @throws IndexOutOfBoundsException if the range is not inside the text
   */
  public Span spanOfUtf16(int start, int end) {
    if (isBasicPlane()) {
      return new Span(start, end);
    }
    int first = value.codePointCount(0, start);
    return new Span(first, first + value.codePointCount(start, end));
  }

  /**
   * The characters at a span.
   *
   * @throws IndexOutOfBoundsException if the span is not inside the text
   */
  public String slice(Span span) {
    if (isBasicPlane()) {
      return value.substring(span.start(), span.end());
    }
    int start = value.offsetByCodePoints(0, span.start());
    return value.substring(start, value.offsetByCodePoints(start, span.length()));
  }

  /** The characters at a span together with their place. */
  public Excerpt excerpt(Span span) {
    return new Excerpt(slice(span), span);
  }
}
