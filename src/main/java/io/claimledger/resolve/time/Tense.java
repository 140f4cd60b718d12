package io.claimledger.resolve.time;

/** On which side of the publication an undated happening lies. */
enum Tense {
  PAST,
  FUTURE,
  UNKNOWN
}
