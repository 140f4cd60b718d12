package io.claimledger.ingest;

/** Whether articles can be read now. */
public sealed interface ReaderState {

  /** The models are being loaded: articles wait. */
  record Loading() implements ReaderState {}

  record Ready() implements ReaderState {}

  /** The models will be loaded with the first article, as configured. */
  record OnDemand() implements ReaderState {}

  /**
   * The models cannot be loaded.
   *
   * @param reason what a person can act on
   */
  record Broken(String reason) implements ReaderState {}
}
