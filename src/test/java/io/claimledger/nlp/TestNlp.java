package io.claimledger.nlp;

<<<<<<< HEAD
/** The annotator that all tests share, since its models take seconds to load. */
=======
/** One annotator for all tests, because its models take seconds to load. */
>>>>>>> dates
public final class TestNlp {

  private TestNlp() {}

<<<<<<< HEAD
  public static CoreNlpAnnotator annotator() {
    return Loaded.ANNOTATOR;
  }

  private static final class Loaded {
=======
  /** The annotator that all tests share. */
  public static CoreNlpAnnotator annotator() {
    return Holder.ANNOTATOR;
  }

  private static final class Holder {
>>>>>>> dates
    static final CoreNlpAnnotator ANNOTATOR = new CoreNlpAnnotator();
  }
}
