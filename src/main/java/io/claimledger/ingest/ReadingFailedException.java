package io.claimledger.ingest;

/** A text cannot be read, and what reads others goes on. */
public final class ReadingFailedException extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final String what;

  /**
   * @param what names what reading ended in ("StackOverflowError")
   */
  public ReadingFailedException(String what) {
    super("Reading ended in " + what);
    this.what = what;
  }

  String what() {
    return what;
  }
}
