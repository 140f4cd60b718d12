package io.claimledger.ingest.page;

import io.claimledger.ingest.page.PageReading.Page;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import net.dankito.readability4j.Readability4J;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads web pages: HTML only, no script is run and nothing is fetched. */
public final class PageReader {

  private static final int MOST_ELEMENTS = 50_000;
  private static final int DEEPEST = 500;
  private static final int HEAD = 8_192;
  // Links are made absolute against it; none is followed.
  private static final String NOWHERE = "http://localhost/";
  private static final String NOT_FOR_READING =
      "head, script, style, noscript, template, svg, math, iframe, object, embed, [hidden],"
          + " [style*=display:none], [style*=display: none]";

  private PageReader() {}

  /**
   * Reads a page.
   *
   * @param charset what its Content-Type names, or null; a byte order mark outdoes it, and it
   *     outdoes what the page itself names
   */
  public static PageReading read(byte[] content, @Nullable Charset charset) {
    Charset actual = charset(content, charset);
    try {
      Document page = Jsoup.parse(decode(content, actual));
      return isTooComplex(page) ? new PageReading.TooComplex(MOST_ELEMENTS, DEEPEST) : page(page);
    } catch (CharacterCodingException e) {
      return new PageReading.Undecodable(actual.name());
    }
  }

  private static Charset charset(byte[] content, @Nullable Charset given) {
    var head = new ByteArrayInputStream(content, 0, Math.min(HEAD, content.length));
    try {
      Charset found = Jsoup.parse(head, given == null ? null : given.name(), "").charset();
      // As browsers take it: https://encoding.spec.whatwg.org
      return found.equals(StandardCharsets.ISO_8859_1) || found.equals(StandardCharsets.US_ASCII)
          ? Charset.forName("windows-1252")
          : found;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String decode(byte[] content, Charset charset) throws CharacterCodingException {
    String page =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT)
            .decode(ByteBuffer.wrap(content))
            .toString();
    return page.startsWith("\uFEFF") ? page.substring(1) : page;
  }

  private static boolean isTooComplex(Document page) {
    int[] elements = {0};
    boolean[] isDeep = {false};
    page.traverse(
        (node, depth) -> {
          elements[0] += node instanceof Element ? 1 : 0;
          isDeep[0] |= depth > DEEPEST;
        });
    return isDeep[0] || elements[0] > MOST_ELEMENTS;
  }

  private static Page page(Document page) {
    PageMetadata metadata = PageMetadata.of(page);
    page.select(NOT_FOR_READING).remove();
    Element main = new Readability4J(NOWHERE, page).parse().getArticleContent();
    return new Page(
        main == null ? "" : PageText.of(main),
        metadata.title(),
        metadata.publishedAt(),
        metadata.outlet(),
        metadata.url());
  }
}
