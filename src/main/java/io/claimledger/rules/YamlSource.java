package io.claimledger.rules;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException.Reference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.InvalidNullException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A YAML file that tells in which line it goes wrong.
 *
 * @param name as messages name it
 */
record YamlSource(String name, String text) {

  private static final ObjectMapper YAML =
      JsonMapper.builder(new YAMLFactory())
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
          // "subject:" with nothing behind it.
          .defaultSetterInfo(JsonSetter.Value.forContentNulls(Nulls.FAIL))
          .build();

  /**
   * The file as a record.
   *
   * @throws RuleProblem if it does not parse or has keys that the record lacks
   */
  <T> T read(Class<T> type) {
    try {
      T read = YAML.readValue(text, type);
      if (read == null) {
        throw new RuleProblem(name, 0, "The file says nothing");
      }
      return read;
    } catch (UnrecognizedPropertyException e) {
      throw unknownKey(e);
    } catch (InvalidNullException e) {
      String key = e.getPropertyName().getSimpleName();
      int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
      throw new RuleProblem(name, line, "An entry of \"" + key + "\" is empty", e);
    } catch (JsonProcessingException e) {
      throw unreadable(e);
    }
  }

  private RuleProblem unreadable(JsonProcessingException e) {
    int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
    return new RuleProblem(name, line, e.getOriginalMessage(), e);
  }

  private RuleProblem unknownKey(UnrecognizedPropertyException e) {
    String path = e.getPath().stream().map(YamlSource::step).collect(Collectors.joining());
    String known =
        e.getKnownPropertyIds().stream()
            .map(Object::toString)
            .sorted()
            .collect(Collectors.joining(", "));
    return new RuleProblem(
        name,
        lineOf(path),
        "No key is named \"" + e.getPropertyName() + "\" here; known are " + known,
        e);
  }

  private static String step(Reference reference) {
    String key = reference.getFieldName();
    return "/" + (key == null ? Integer.toString(reference.getIndex()) : key);
  }

  /**
   * The line of a key or list entry, from 1, or 0 where there is none.
   *
   * @param path as a JSON pointer ("/rules/0/verb")
   * @throws RuleProblem if the file does not parse that far
   */
  int lineOf(String path) {
    try (JsonParser parser = YAML.createParser(text)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (parser.getParsingContext().pathAsPointer().toString().equals(path)) {
          return parser.currentTokenLocation().getLineNr();
        }
      }
      return 0;
    } catch (JsonProcessingException e) {
      // The file goes wrong before that line: where it does is what its reader wants to know.
      throw unreadable(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The first line at or after another that holds a word, or 0 where none does. */
  int lineWith(String word, int from) {
    List<String> lines = text.lines().toList();
    for (int line = Math.max(1, from); line <= lines.size(); line++) {
      if (lines.get(line - 1).contains(word)) {
        return line;
      }
    }
    return 0;
  }
}
