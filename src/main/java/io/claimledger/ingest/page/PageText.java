package io.claimledger.ingest.page;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** The words of an element as plain text: what a browser shows as a block is a paragraph. */
final class PageText implements NodeVisitor {

  private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0]+");

  private final StringBuilder text = new StringBuilder();
  private String gap = "";

  private PageText() {}

  static String of(Element element) {
    PageText text = new PageText();
    element.traverse(text);
    return text.text.toString();
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode words) {
      append(SPACES.matcher(words.getWholeText()).replaceAll(" "));
    } else if (node instanceof Element element) {
      widen(boundary(element));
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element) {
      widen(boundary(element));
    }
  }

  private static String boundary(Element element) {
    if (element.nameIs("br")) {
      return "\n";
    }
    return element.isBlock() ? "\n\n" : "";
  }

  private void append(String words) {
    if (words.startsWith(" ")) {
      widen(" ");
    }
    String stripped = words.strip();
    if (stripped.isEmpty()) {
      return;
    }
    text.append(text.isEmpty() ? "" : gap).append(stripped);
    gap = words.endsWith(" ") ? " " : "";
  }

  /** Of what stands between two words the widest counts: a paragraph's end outdoes a space. */
  private void widen(String wider) {
    if (rank(wider) > rank(gap)) {
      gap = wider;
    }
  }

  private static int rank(String gap) {
    return gap.equals(" ") ? 1 : 2 * gap.length();
  }
}
