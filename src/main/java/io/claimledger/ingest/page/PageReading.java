package io.claimledger.ingest.page;

import org.jspecify.annotations.Nullable;

/** What reading a web page gave. */
public sealed interface PageReading {

  /**
   * A page that was read.
   *
   * @param text its main text, paragraphs apart; empty where it has none
   * @param title as the page says, or null
   * @param publishedAt a date or date-time as the page says, or null
   * @param outlet the site's name as the page says, or null
   * @param url the page's own address as it says, or null
   */
  record Page(
      String text,
      @Nullable String title,
      @Nullable String publishedAt,
      @Nullable String outlet,
      @Nullable String url)
      implements PageReading {}

  /**
   * Bytes that are no text in their charset.
   *
   * @param charset the one that the page, or who sent it, names; UTF-8 where nobody names one
   */
  record Undecodable(String charset) implements PageReading {}

  /**
   * A page with more elements, or deeper ones, than a page for people has.
   *
   * @param most how many elements a page may have
   * @param deepest how deep they may be nested
   */
  record TooComplex(int most, int deepest) implements PageReading {}
}
