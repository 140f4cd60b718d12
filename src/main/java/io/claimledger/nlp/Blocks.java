package io.claimledger.nlp;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts a text into blocks that no sentence crosses: paragraphs, headings and bullet points. A line
 * that goes on in lower case, or one that was wrapped at a fixed width, belongs to the block above.
 */
final class Blocks {

  private static final Pattern LINE = Pattern.compile("[^\\r\\n\\u0085\\u2028\\u2029]+");
  private static final Pattern BULLET =
      Pattern.compile("^[\\s\\p{Zs}]*(?:[•‣▪◦●·*–—.-]|\\d{1,2}[.)])[\\s\\p{Zs}]+(?=\\S)");
  private static final Pattern ENDS = Pattern.compile(".*[.!?:;…][\"'”’)\\]]*$", Pattern.DOTALL);
  private static final int WRAPPED_LINE = 60;

  private Blocks() {}

  /** A range of the text in UTF-16 units. */
  record Block(int start, int end) {}

  static List<Block> of(String text) {
    List<Block> blocks = new ArrayList<>();
    Matcher lines = LINE.matcher(text);
    while (lines.find()) {
      if (lines.group().isBlank()) {
        continue;
      }
      Block last = blocks.isEmpty() ? null : blocks.get(blocks.size() - 1);
      if (last != null && continues(text, last, lines)) {
        blocks.set(blocks.size() - 1, new Block(last.start(), lines.end()));
      } else {
        blocks.add(new Block(lines.start() + marker(lines.group()), lines.end()));
      }
    }
    return blocks;
  }

  /** How many characters of a line are its bullet or number. */
  private static int marker(String line) {
    Matcher bullet = BULLET.matcher(line);
    return bullet.lookingAt() ? bullet.end() : 0;
  }

  private static boolean continues(String text, Block above, Matcher line) {
    String gap = text.substring(above.end(), line.start());
    String upper = text.substring(above.start(), above.end()).strip();
    String lower = line.group().strip();
    if (lineBreaks(gap) > 1 || marker(lower) > 0) {
      return false;
    }
    if (Character.isLowerCase(lower.codePointAt(0))) {
      return true;
    }
    String lastLine =
        upper.substring(Math.max(upper.lastIndexOf('\n'), upper.lastIndexOf('\r')) + 1);
    return lastLine.length() >= WRAPPED_LINE
        && lastLine.length() <= 2 * WRAPPED_LINE
        && !ENDS.matcher(lastLine).matches()
        && lower.length() <= 2 * WRAPPED_LINE;
  }

  private static long lineBreaks(String gap) {
    return gap.replace("\r\n", "\n").chars().filter(c -> c == '\n' || c == '\r').count();
  }
}
