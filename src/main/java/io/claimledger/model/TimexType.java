package io.claimledger.model;

/** The kinds of temporal expression of TIMEX3. */
public enum TimexType {
  DATE,
  TIME,
  DURATION,
  SET
}
