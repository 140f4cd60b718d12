package io.claimledger.store.embedded;

/** A living process has the database folder. */
final class DatabaseInUseException extends EmbeddedDatabaseException {

  private static final long serialVersionUID = 1L;

  DatabaseInUseException(String message) {
    super(message);
  }
}
