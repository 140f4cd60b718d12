package io.claimledger.rules;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** Reads YAML files from a folder of the class path into records. */
final class LexiconReader {

  private final YAMLMapper mapper = new YAMLMapper();
  private final String folder;

  LexiconReader(String folder) {
    this.folder = folder;
  }

  <T> List<T> list(String file, Class<T> type) {
    JavaType list = mapper.getTypeFactory().constructCollectionType(List.class, type);
    return read(file, mapper.readerFor(list));
  }

  <T> T one(String file, Class<T> type) {
    return read(file, mapper.readerFor(type));
  }

  private <T> T read(String file, ObjectReader reader) {
    try (InputStream in = LexiconReader.class.getResourceAsStream(folder + file)) {
      if (in == null) {
        throw new IllegalArgumentException("There is no " + folder + file);
      }
      return reader.readValue(in);
    } catch (JsonProcessingException e) {
      JsonLocation at = e.getLocation();
      throw new LexiconException(file, at == null ? 0 : at.getLineNr(), e.getOriginalMessage(), e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
