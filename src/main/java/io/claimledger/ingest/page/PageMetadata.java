package io.claimledger.ingest.page;

import com.fasterxml.jackson.databind.JsonNode;
import io.claimledger.ingest.PublishedAt;
import java.time.DateTimeException;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What a page says of itself: in Open Graph tags first, then in JSON-LD, then in plain HTML. */
record PageMetadata(
    @Nullable String title,
    @Nullable String publishedAt,
    @Nullable String outlet,
    @Nullable String url) {

  private static final int DAY = "2024-11-30".length();

  static PageMetadata of(Document page) {
    JsonNode article = LinkedData.article(page);
    return new PageMetadata(
        first(
            meta(page, "og:title"),
            text(article.path("headline")),
            page.select("title").stream().map(Element::text)),
        first(
            Stream.of(
                    meta(page, "article:published_time"),
                    text(article.path("datePublished")),
                    attribute(page, "[itemprop=datePublished]", "content"),
                    attribute(page, "[itemprop=datePublished]", "datetime"))
                .flatMap(dates -> dates)
                .flatMap(date -> published(date).stream())),
        first(meta(page, "og:site_name"), text(article.path("publisher").path("name"))),
        first(
            Stream.of(attribute(page, "link[rel=canonical]", "href"), meta(page, "og:url"))
                .flatMap(addresses -> addresses)
                .filter(PageMetadata::isAbsolute)));
  }

  private static Stream<String> meta(Document page, String property) {
    return attribute(page, "meta[property=" + property + "]", "content");
  }

  private static Stream<String> attribute(Document page, String selector, String attribute) {
    return page.select(selector).eachAttr(attribute).stream();
  }

  private static Stream<String> text(JsonNode node) {
    return Stream.ofNullable(node.textValue());
  }

  @SafeVarargs
  private static @Nullable String first(Stream<String>... sources) {
    return Stream.of(sources)
        .flatMap(values -> values)
        .map(String::strip)
        .filter(value -> !value.isEmpty())
        .findFirst()
        .orElse(null);
  }

  /** Many pages give an offset that ISO 8601 does not know, or none: then the day counts. */
  private static Optional<String> published(String given) {
    String date = given.strip();
    return Stream.of(date, date.substring(0, Math.min(DAY, date.length())))
        .filter(PageMetadata::isPublishedAt)
        .findFirst();
  }

  private static boolean isPublishedAt(String given) {
    try {
      return PublishedAt.parse(given).asGiven().equals(given);
    } catch (DateTimeException e) {
      return false;
    }
  }

  private static boolean isAbsolute(String address) {
    return address.startsWith("https://") || address.startsWith("http://");
  }
}
