package io.claimledger.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;

/** The example answers of the API description. */
final class Examples {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private Examples() {}

  /** An example that stands in {@code /openapi}, as maps and lists. */
  static Map<?, ?> json(String name) {
    try {
      return MAPPER.readValue(ApiDescription.resource(name), Map.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Not JSON: " + name, e);
    }
  }
}
