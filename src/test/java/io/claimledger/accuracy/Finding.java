package io.claimledger.accuracy;

/**
 * One thing that a reading got wrong.
 *
 * @param article id of the article
 * @param about what was wanted or found, and where
 */
record Finding(Kind kind, String article, String about) {

  /** In which way it is wrong. */
  enum Kind {
    MISSED,
    FALSE,
    SLOT,
    OFFSET,
    ACTOR_MISSED,
    ACTOR_EXTRA,
    DATE_MISSED
  }

  @Override
  public String toString() {
    return String.format("  %-12s %s %s", kind, article, about);
  }
}
