package io.claimledger.resolve;

/** On which side of the publication an undated happening lies. */
enum Tense {
  PAST,
  FUTURE,
  UNKNOWN
}
