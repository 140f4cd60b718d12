package io.claimledger.api;

/**
 * One line of a batch as it came.
 *
 * @param number from 1; blank lines count
 */
sealed interface BatchLine {

  int number();

  /**
   * A line that can be read.
   *
   * @param content without what ends it
   */
  @SuppressWarnings("ArrayRecordComponent")
  record Complete(int number, byte[] content) implements BatchLine {}

  /** A line over the limit, of which nothing was kept. */
  record TooLong(int number) implements BatchLine {}

  /** The first line after the last that a batch may have. */
  record OneTooMany(int number) implements BatchLine {}
}
