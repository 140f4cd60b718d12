package io.claimledger.model;

/** How a stated number limits the true one. */
public enum Bound {
  EXACT,
  ABOUT,
  MORE_THAN,
  AT_LEAST,
  LESS_THAN,
  AT_MOST,
  BETWEEN
}
