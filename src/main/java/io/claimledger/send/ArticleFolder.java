package io.claimledger.send;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * The articles of a folder and of those in it: each *.txt is one, each *.json is one with its
 * metadata, each *.ndjson or *.jsonl has one a line. Other files are left alone.
 */
final class ArticleFolder {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Path folder;
  private final Map<String, String> metadata;

  /**
   * @param metadata fields that every *.txt gets
   */
  ArticleFolder(Path folder, Map<String, String> metadata) {
    this.folder = folder;
    this.metadata = metadata;
  }

  /** The size of all its files with articles, in bytes. */
  long bytes() throws IOException {
    long bytes = 0;
    for (Path file : files()) {
      bytes += Files.size(file);
    }
    return bytes;
  }

  /** Hands out its articles in the order of the files' names, one after the other. */
  void forEach(Consumer<Item> taker) throws IOException {
    for (Path file : files()) {
      switch (extension(file)) {
        case "txt" -> taker.accept(text(file));
        case "json" -> taker.accept(json(file));
        default -> lines(file, taker);
      }
    }
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> List.of("txt", "json", "ndjson", "jsonl").contains(extension(file)))
          .filter(Files::isRegularFile)
          .sorted()
          .toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static String extension(Path file) {
    String name = file.getFileName().toString();
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }

  private Item text(Path file) throws IOException {
    try {
      Map<String, String> article = new TreeMap<>(metadata);
      article.put("text", Files.readString(file));
      return new Item.Article(place(file), Files.size(file), JSON.writeValueAsBytes(article));
    } catch (CharacterCodingException e) {
      return new Item.Unreadable(place(file), Files.size(file), "is not valid UTF-8");
    }
  }

  private Item json(Path file) throws IOException {
    try {
      JsonNode article = JSON.readTree(Files.readAllBytes(file));
      return new Item.Article(place(file), Files.size(file), JSON.writeValueAsBytes(article));
    } catch (JsonProcessingException e) {
      return new Item.Unreadable(
          place(file), Files.size(file), "is not JSON: " + e.getOriginalMessage());
    }
  }

  private void lines(Path file, Consumer<Item> taker) throws IOException {
    try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.ISO_8859_1)) {
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (!line.isBlank()) {
          // Latin-1 keeps every byte as it is: the ledger judges what they say.
          byte[] json = line.getBytes(StandardCharsets.ISO_8859_1);
          taker.accept(new Item.Article(place(file) + ":" + number, json.length + 1L, json));
        }
      }
    }
  }

  private String place(Path file) {
    return folder.relativize(file).toString();
  }
}
