package io.claimledger.accuracy;

/** How many of a number were right. */
record Ratio(int right, int of) {

  static final Ratio NONE = new Ratio(0, 0);

  static Ratio of(boolean right) {
    return new Ratio(right ? 1 : 0, 1);
  }

  Ratio plus(Ratio other) {
    return new Ratio(right + other.right, of + other.of);
  }

  @Override
  public String toString() {
    return right + "/" + of;
  }
}
