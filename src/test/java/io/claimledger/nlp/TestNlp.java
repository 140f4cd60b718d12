package io.claimledger.nlp;

/** One annotator for all tests, because its models take seconds to load. */
public final class TestNlp {

  private TestNlp() {}

  /** The annotator that all tests share. */
  public static CoreNlpAnnotator annotator() {
    return Holder.ANNOTATOR;
  }

  private static final class Holder {
    static final CoreNlpAnnotator ANNOTATOR = new CoreNlpAnnotator();
  }
}
