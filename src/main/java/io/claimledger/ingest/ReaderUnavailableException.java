package io.claimledger.ingest;

/** Nothing can be read now; later it may. */
public final class ReaderUnavailableException extends RuntimeException {

  private static final long serialVersionUID = 1;

  /**
   * @param reason what a person can act on
   */
  public ReaderUnavailableException(String reason) {
    super(reason);
  }
}
