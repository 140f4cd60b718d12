package io.claimledger.ingest;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.claimledger.model.SourceText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The articles of {@code seeds/}, as the build packed them. */
final class SampleArticles {

  private static final String INDEX = "seeds/index";
  private static final ObjectMapper JSON = new ObjectMapper();

  private SampleArticles() {}

  /** All of them, in the order of their files' names. */
  static List<Submission> all() {
    return read(INDEX).lines().filter(path -> !path.isBlank()).map(SampleArticles::load).toList();
  }

  private static Submission load(String path) {
    Metadata metadata = metadata(path);
    String text = read(path.substring(0, path.lastIndexOf('/') + 1) + metadata.file);
    return new Submission(
        SourceText.of(text),
        PublishedAt.parse(metadata.publishedAt),
        metadata.title,
        metadata.outlet,
        metadata.url,
        metadata.id);
  }

  private static Metadata metadata(String path) {
    try {
      return JSON.readValue(read(path), Metadata.class);
    } catch (IOException e) {
      throw new UncheckedIOException("Not a sample's metadata: " + path, e);
    }
  }

  private static String read(String path) {
    ClassLoader loader = Thread.currentThread().getContextClassLoader();
    try (InputStream file = loader.getResourceAsStream(path)) {
      if (file == null) {
        throw new IllegalStateException("The build packed no " + path);
      }
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @JsonIgnoreProperties(ignoreUnknown = true)
  private record Metadata(
      String id,
      String file,
      String publishedAt,
      @Nullable String title,
      String outlet,
      @Nullable String url) {}
}
