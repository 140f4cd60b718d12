package io.claimledger.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import io.restassured.response.Response;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What the service publishes of its answers, at {@code /q/openapi}. Stricter than what it publishes
 * in one thing: an answer may hold no field that is not described.
 */
final class Contract {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final JsonSchemaFactory SCHEMAS =
      JsonSchemaFactory.getInstance(VersionFlag.V202012);
  private static final SchemaValidatorsConfig STRICT =
      SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();
  private static final int FIRST_REFUSAL = 400;

  private final JsonNode description;

  private Contract(JsonNode description) {
    this.description = description;
  }

  static Contract of(String openApi) {
    JsonNode description = tree(openApi);
    description.at("/components/schemas").forEach(Contract::close);
    return new Contract(description);
  }

  private static void close(JsonNode schema) {
    if (schema.has("properties")) {
      ((ObjectNode) schema).put("additionalProperties", false);
    }
  }

  /** Fails where an answer is not as published; what stands beside the interface is not told of. */
  void check(String method, URI address, Response answer) {
    String path = address.getRawPath();
    if (!path.startsWith("/q/")) {
      JsonNode expected = expected(method, path, answer.statusCode());
      assertThat(expected.isMissingNode())
          .as("%s %s may answer %d", method, path, answer.statusCode())
          .isFalse();
      checkBody(expected.path("content"), answer, method + " " + path);
    }
  }

  private JsonNode expected(String method, String path, int status) {
    JsonNode refusal = description.at("/paths/~1articles/get/responses/default");
    JsonNode responses =
        operations(path)
            .map(operations -> operations.path(method.toLowerCase(Locale.ROOT)).path("responses"))
            .orElse(refusal);
    JsonNode told = responses.path(String.valueOf(status));
    return told.isMissingNode() && status >= FIRST_REFUSAL ? refusal : told;
  }

  /** Of two addresses that fit, that without a variable part. */
  private Optional<JsonNode> operations(String path) {
    return description.required("paths").properties().stream()
        .filter(entry -> path.matches(entry.getKey().replaceAll("\\{\\w+}", "[^/]+")))
        .min(Map.Entry.comparingByKey((one, other) -> one.indexOf('{') - other.indexOf('{')))
        .map(Map.Entry::getValue);
  }

  private void checkBody(JsonNode content, Response answer, String what) {
    byte[] body = answer.asByteArray();
    if (content.isMissingNode() || body.length == 0) {
      assertThat(body).as("%s answers with nothing", what).isEmpty();
      assertThat(content.isMissingNode() || answer.statusCode() < FIRST_REFUSAL).as(what).isTrue();
      return;
    }
    String type = answer.contentType().replaceAll(";.*", "");
    JsonNode media = content.has(type) ? content.required(type) : content.path("*/*");
    assertThat(media.isMissingNode()).as("%s answers with %s", what, type).isFalse();
    String text = new String(body, StandardCharsets.UTF_8);
    if (type.equals("application/x-ndjson")) {
      text.lines().forEach(line -> checkJson(media.required("schema"), line, what));
    } else if (type.endsWith("json")) {
      checkJson(media.required("schema"), text, what);
    }
  }

  private void checkJson(JsonNode schema, String json, String what) {
    ObjectNode whole = schema.deepCopy();
    whole.set("components", description.required("components"));
    assertThat(SCHEMAS.getSchema(whole, STRICT).validate(tree(json)))
        .as("%s answers as is published: %s", what, json)
        .isEmpty();
  }

  private static JsonNode tree(String json) {
    try {
      return JSON.readTree(json);
    } catch (JsonProcessingException e) {
      throw new AssertionError("Not JSON: " + json, e);
    }
  }
}
