package io.claimledger.api;

/**
 * What is wrong with one field of a request.
 *
 * @param in where the field stands: "query" or "body"
 */
record Violation(String field, String in, String message) {

  private static final int LONGEST_NAME = 200;

  /** Shortens a name that is none of ours and as long as its sender liked. */
  Violation {
    field = field.length() <= LONGEST_NAME ? field : field.substring(0, LONGEST_NAME) + "…";
  }

  static Violation ofQuery(String field, String message) {
    return new Violation(field, "query", message);
  }

  static Violation ofBody(String field, String message) {
    return new Violation(field, "body", message);
  }
}
