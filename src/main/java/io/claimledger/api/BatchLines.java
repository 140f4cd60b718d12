package io.claimledger.api;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * Divides a stream of bytes into lines and holds no more of it than one line. Vert.x's own parser
 * of records ends at the first that is too long; here the next one is found.
 */
final class BatchLines {

  private final int longest;
  private final int most;
  private ByteArrayOutputStream open = new ByteArrayOutputStream();
  private boolean isTooLong;
  private int number = 1;

  /**
   * @param longest the longest line, in bytes
   * @param most the most lines
   */
  BatchLines(int longest, int most) {
    this.longest = longest;
    this.most = most;
  }

  /**
   * The lines that these bytes complete, without blank ones; nothing after the last that may be.
   */
  List<BatchLine> add(byte[] bytes) {
    List<BatchLine> lines = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < bytes.length && !isFull(); i++) {
      if (bytes[i] == '\n') {
        keep(bytes, start, i);
        close(lines);
        start = i + 1;
      }
    }
    if (!isFull()) {
      keep(bytes, start, bytes.length);
    }
    return lines;
  }

  /** The last line where no newline ends it. */
  List<BatchLine> end() {
    List<BatchLine> lines = new ArrayList<>();
    if (!isFull()) {
      close(lines);
    }
    return lines;
  }

  private boolean isFull() {
    return number - 1 > most;
  }

  private void keep(byte[] bytes, int start, int end) {
    isTooLong |= open.size() + end - start > longest;
    if (isTooLong) {
      open = new ByteArrayOutputStream();
    } else {
      open.write(bytes, start, end - start);
    }
  }

  private void close(List<BatchLine> lines) {
    byte[] content = open.toByteArray();
    if (isTooLong || !isBlank(content)) {
      lines.add(line(content));
    }
    open = new ByteArrayOutputStream();
    isTooLong = false;
    number++;
  }

  private BatchLine line(byte[] content) {
    if (number > most) {
      return new BatchLine.OneTooMany(number);
    }
    return isTooLong ? new BatchLine.TooLong(number) : new BatchLine.Complete(number, content);
  }

  private static boolean isBlank(byte[] content) {
    for (byte b : content) {
      if (b != ' ' && b != '\t' && b != '\r') {
        return false;
      }
    }
    return true;
  }
}
