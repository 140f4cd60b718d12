package io.claimledger.api;

/**
 * What is wrong with one field of a request.
 *
 * @param in where the field stands: "query" or "body"
 */
record Violation(String field, String in, String message) {

  static Violation ofQuery(String field, String message) {
    return new Violation(field, "query", message);
  }

  static Violation ofBody(String field, String message) {
    return new Violation(field, "body", message);
  }
}
