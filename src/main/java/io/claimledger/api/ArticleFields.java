package io.claimledger.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.claimledger.ingest.PublishedAt;
import io.claimledger.ingest.Submission;
import io.claimledger.ingest.page.PageReader;
import io.claimledger.ingest.page.PageReading.Page;
import io.claimledger.model.SourceText;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import java.nio.charset.Charset;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The fields of an article as they are posted: checks them, and names those in error. */
final class ArticleFields {

  static final Set<String> METADATA = Set.of("publishedAt", "title", "outlet", "url", "externalId");

  private static final String TEXT = "text";
  private static final String WHOLE = "body";
  private static final Pattern TWICE = Pattern.compile("Duplicate field '(.*)'", Pattern.DOTALL);
  private static final Map<String, Integer> LONGEST =
      Map.of("title", 1_000, "outlet", 300, "url", 2_000, "externalId", 300);
  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private final String in;
  private final Map<String, String> values = new LinkedHashMap<>();
  private final List<Violation> violations = new ArrayList<>();

  private ArticleFields(String in) {
    this.in = in;
  }

  /**
   * An article posted as plain text.
   *
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 400 that names the fields in error
   */
  static Submission ofText(String text, MultivaluedMap<String, String> query) {
    Parameters parameters = new Parameters(query, METADATA);
    ArticleFields fields = new ArticleFields("query");
    METADATA.forEach(name -> fields.put(name, parameters.one(name)));
    parameters.check();
    fields.put(TEXT, text);
    return fields.submission(null);
  }

  /**
   * An article posted as JSON.
   *
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 400 that names the fields in error
   */
  static Submission ofJson(String json) {
    ArticleFields fields = new ArticleFields("body");
    fields.readObject(parse(json));
    return fields.submission(null);
  }

  /**
   * An article posted as a web page; the query says more surely than the page what is its title.
   *
   * @param charset what the Content-Type names, or null
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 400 that names the fields in error, 413 if
   *     the page is no page for people
   */
  static Submission ofHtml(
      byte[] html,
      MediaType type,
      @Nullable Charset charset,
      MultivaluedMap<String, String> query) {
    Parameters parameters = new Parameters(query, METADATA);
    ArticleFields fields = new ArticleFields("query");
    METADATA.forEach(name -> fields.put(name, parameters.one(name)));
    parameters.check();
    Page page = Problems.page(PageReader.read(html, charset));
    fields.put(TEXT, page.text());
    fields.suggest("title", page.title());
    fields.suggest("publishedAt", page.publishedAt());
    fields.suggest("outlet", page.outlet());
    fields.suggest("url", page.url());
    return fields.submission(new Submission.Original(type.toString(), html));
  }

  /** Takes what a page says of itself where the query says nothing and it can be kept. */
  private void suggest(String name, @Nullable String value) {
    if (value != null && metadata(name) == null && fault(name, value).isEmpty()) {
      values.put(name, value);
    }
  }

  private static JsonNode parse(String json) {
    try {
      return JSON.readTree(json.startsWith("\uFEFF") ? json.substring(1) : json);
    } catch (JsonProcessingException e) {
      throw Problems.invalid(unreadable(e));
    }
  }

  private static Violation unreadable(JsonProcessingException e) {
    Matcher twice = TWICE.matcher(e.getOriginalMessage());
    if (twice.matches()) {
      return Violation.ofBody(twice.group(1), "is given twice");
    }
    return e instanceof StreamConstraintsException
        ? Violation.ofBody(
            WHOLE, "has a depth, a name or a number beyond all that an article needs")
        : Violation.ofBody(WHOLE, "is not JSON: " + e.getOriginalMessage());
  }

  private void readObject(JsonNode object) {
    if (!object.isObject()) {
      violations.add(Violation.ofBody(WHOLE, "must be a JSON object"));
    }
    for (Map.Entry<String, JsonNode> field : object.properties()) {
      read(field.getKey(), field.getValue());
    }
  }

  private void read(String name, JsonNode value) {
    if (!name.equals(TEXT) && !METADATA.contains(name)) {
      reject(name, "is no field of an article");
    } else if (value.isTextual()) {
      put(name, value.textValue());
    } else if (!value.isNull()) {
      reject(name, "must be a string");
    }
  }

  private void put(String name, @Nullable String value) {
    if (value != null) {
      values.put(name, value);
    }
  }

  private void reject(String name, String message) {
    violations.add(new Violation(name, name.equals(TEXT) ? "body" : in, message));
  }

  private Submission submission(Submission.@Nullable Original original) {
    if (violations.isEmpty() && !values.containsKey(TEXT)) {
      reject(TEXT, "is missing");
    }
    values.forEach(this::check);
    PublishedAt publishedAt = publishedAt();
    if (!violations.isEmpty()) {
      throw Problems.invalid(violations);
    }
    return new Submission(
        SourceText.of(values.getOrDefault(TEXT, "")),
        publishedAt,
        metadata("title"),
        metadata("outlet"),
        metadata("url"),
        metadata("externalId"),
        original);
  }

  private void check(String name, String value) {
    fault(name, value).ifPresent(fault -> reject(name, fault));
  }

  private static Optional<String> fault(String name, String value) {
    int longest = LONGEST.getOrDefault(name, Integer.MAX_VALUE);
    return value.codePointCount(0, value.length()) > longest
        ? Optional.of("is longer than " + longest + " characters")
        : Plausible.fault(value);
  }

  private @Nullable PublishedAt publishedAt() {
    String given = metadata("publishedAt");
    try {
      return given == null ? null : PublishedAt.parse(given);
    } catch (DateTimeException e) {
      reject(
          "publishedAt",
          "must be a date (2024-11-30) or a date-time with its offset (2024-11-30T09:00:00Z,"
              + " in an address + is %2B) of the years 1500 to 2200");
      return null;
    }
  }

  /** A field's value; one that is empty says nothing. */
  private @Nullable String metadata(String name) {
    String value = values.get(name);
    return value == null || value.isBlank() ? null : value;
  }
}
