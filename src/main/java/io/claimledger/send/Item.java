package io.claimledger.send;

/** What one article of a folder is, before it is sent. */
sealed interface Item {

  /** Where it stands: a file's path in the folder, with the line where it holds several. */
  String place();

  /** How far in the folder it lies, in bytes of its file. */
  long bytes();

  /**
   * An article as a line of a batch.
   *
   * @param json without a newline
   */
  @SuppressWarnings("ArrayRecordComponent")
  record Article(String place, long bytes, byte[] json) implements Item {}

  /** A file that holds no article that could be sent. */
  record Unreadable(String place, long bytes, String reason) implements Item {}
}
