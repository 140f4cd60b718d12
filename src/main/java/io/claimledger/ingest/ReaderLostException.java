package io.claimledger.ingest;

/** What read a text ended before the text was read. */
public final class ReaderLostException extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final String how;
  private final boolean suspect;

  private ReaderLostException(String how, boolean suspect) {
    super("The process that read the text " + how);
    this.how = how;
    this.suspect = suspect;
  }

  /**
   * It ended with the text, which may be why.
   *
   * @param how what it did, after "the process that read it"
   */
  public static ReaderLostException with(String how) {
    return new ReaderLostException(how, true);
  }

  /** It was ended because of another text. */
  public static ReaderLostException becauseOfAnother() {
    return new ReaderLostException("was ended because of another text", false);
  }

  /** What it did, after "the process that read it". */
  String how() {
    return how;
  }

  /** Whether the text may be why. */
  boolean isSuspect() {
    return suspect;
  }
}
