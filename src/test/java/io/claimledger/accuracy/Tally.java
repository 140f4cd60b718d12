package io.claimledger.accuracy;

/** Counts of what was found rightly, found falsely, and missed. */
record Tally(int right, int falsely, int missed) {

  static final Tally NONE = new Tally(0, 0, 0);
  static final Tally RIGHT = new Tally(1, 0, 0);
  static final Tally FALSE = new Tally(0, 1, 0);
  static final Tally MISSED = new Tally(0, 0, 1);

  Tally plus(Tally other) {
    return new Tally(right + other.right, falsely + other.falsely, missed + other.missed);
  }

  double precision() {
    return share(right, right + falsely);
  }

  double recall() {
    return share(right, right + missed);
  }

  double f1() {
    return share(2.0 * precision() * recall(), precision() + recall());
  }

  private static double share(double part, double whole) {
    return whole == 0 ? 0 : part / whole;
  }
}
