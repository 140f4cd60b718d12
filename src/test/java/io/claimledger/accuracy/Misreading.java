package io.claimledger.accuracy;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/**
 * A text that is known to be read wrongly.
 *
 * @param kind what makes it hard
 * @param expect the claims of a type that should be found, field by field as examples of rule packs
 *     write them; empty where none should be
 */
public record Misreading(String kind, String type, String text, List<Map<String, String>> expect) {

  /** All that are recorded, in the order of their kinds. */
  public static List<Misreading> all() {
    try (InputStream file = Misreading.class.getResourceAsStream("/accuracy/misreadings.yaml")) {
      return new YAMLMapper().readValue(file, new TypeReference<List<Misreading>>() {});
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
