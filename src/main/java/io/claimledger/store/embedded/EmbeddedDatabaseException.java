package io.claimledger.store.embedded;

/** The service's own database cannot be had; the message says why and what to do. */
public sealed class EmbeddedDatabaseException extends Exception permits DatabaseInUseException {

  private static final long serialVersionUID = 1L;

  EmbeddedDatabaseException(String message) {
    super(message);
  }

  EmbeddedDatabaseException(String message, Throwable cause) {
    super(message, cause);
  }
}
