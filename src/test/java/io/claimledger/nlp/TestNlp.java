package io.claimledger.nlp;

/** The annotator that all tests share, since its models take seconds to load. */
public final class TestNlp {

  private TestNlp() {}

  public static CoreNlpAnnotator annotator() {
    return Loaded.ANNOTATOR;
  }

  private static final class Loaded {
    static final CoreNlpAnnotator ANNOTATOR = new CoreNlpAnnotator();
  }
}
