package io.claimledger.ingest.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page says of itself in JSON-LD, with the terms of schema.org. */
final class LinkedData {

  private static final ObjectMapper JSON = new ObjectMapper();

  private LinkedData() {}

  /** The first article that a page describes; a missing node where it describes none. */
  static JsonNode article(Document page) {
    return page.select("script[type=application/ld+json]").stream()
        .map(Element::data)
        .map(LinkedData::parse)
        .flatMap(LinkedData::nodes)
        .filter(LinkedData::isArticle)
        .findFirst()
        .orElse(MissingNode.getInstance());
  }

  private static JsonNode parse(String json) {
    try {
      return JSON.readTree(json);
    } catch (JsonProcessingException e) {
      return MissingNode.getInstance();
    }
  }

  private static Stream<JsonNode> nodes(JsonNode data) {
    JsonNode graph = data.path("@graph");
    Stream<JsonNode> own = data.isArray() ? stream(data) : Stream.of(data);
    return Stream.concat(own, stream(graph));
  }

  /** NewsArticle, ReportageNewsArticle, Article … */
  private static boolean isArticle(JsonNode node) {
    JsonNode type = node.path("@type");
    return Stream.concat(Stream.of(type), stream(type))
        .anyMatch(name -> name.asText().endsWith("Article"));
  }

  private static Stream<JsonNode> stream(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false);
  }
}
