package io.claimledger.api;

import org.jspecify.annotations.Nullable;

/**
 * What an operation answers with.
 *
 * @param mediaType null where there is nothing
 * @param type of a single thing, of a list's items, or of each line
 */
record Shape(@Nullable String mediaType, Kind kind, Class<?> type) {

  static final String JSON = "application/json";
  static final String TEXT = "text/plain";

  /** Whether there are many things, and how they are put together. */
  enum Kind {
    ONE,
    PAGE,
    LINES,
    BYTES
  }

  static Shape one(Class<? extends Record> type) {
    return new Shape(JSON, Kind.ONE, type);
  }

  static Shape page(Class<? extends Record> type) {
    return new Shape(JSON, Kind.PAGE, type);
  }

  static Shape lines(Class<? extends Record> type) {
    return new Shape(BatchResource.NDJSON, Kind.LINES, type);
  }

  static Shape text() {
    return new Shape(TEXT, Kind.ONE, String.class);
  }

  /** A document of whatever type it came with. */
  static Shape bytes() {
    return new Shape("*/*", Kind.BYTES, String.class);
  }

  static Shape nothing() {
    return new Shape(null, Kind.ONE, Void.class);
  }
}
