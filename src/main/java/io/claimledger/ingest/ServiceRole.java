package io.claimledger.ingest;

/** What a process of the service does; any number of them share one database. */
public enum ServiceRole {
  ALL,
  /** Answers over HTTP and reads no articles. */
  API,
  /** Reads articles and answers nothing but how it is. */
  WORKER;

  public boolean reads() {
    return this != API;
  }

  public boolean serves() {
    return this != WORKER;
  }
}
