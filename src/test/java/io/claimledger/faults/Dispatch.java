package io.claimledger.faults;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.Map;

/**
 * An article to send.
 *
 * @param shells the number of shells that it alone speaks of
 */
record Dispatch(String externalId, String text, LocalDate publishedAt, int shells) {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** What is posted; the same at every try. */
  String json() {
    try {
      return JSON.writeValueAsString(
          Map.of(
              "text",
              text,
              "externalId",
              externalId,
              "outlet",
              "Faults",
              "publishedAt",
              publishedAt.toString()));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
