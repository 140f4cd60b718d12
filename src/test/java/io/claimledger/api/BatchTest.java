package io.claimledger.api;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.claimledger.ingest.ScriptedReading;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(ScriptedReading.class)
class BatchTest extends ScriptedLedgerTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  private static String article(Object number) {
    return "{\"text\": \"Ruritania shipped 300 shells to Elbonia, as report "
        + number
        + " says.\"}";
  }

  private static Response postBatch(String body) {
    return given()
        .contentType("application/x-ndjson")
        .body(body.getBytes(StandardCharsets.UTF_8))
        .post("/articles/batch");
  }

  private static List<JsonNode> lines(Response response) {
    response.then().statusCode(200).contentType("application/x-ndjson");
    return response.asString().lines().map(BatchTest::tree).toList();
  }

  private static JsonNode tree(String line) {
    try {
      return JSON.readTree(line);
    } catch (JsonProcessingException e) {
      throw new AssertionError("Not JSON: " + line, e);
    }
  }

  private static List<Integer> statuses(List<JsonNode> lines) {
    return lines.stream().map(line -> line.required("status").intValue()).toList();
  }

  @Test
  void answersEveryLineInOrder() {
    List<JsonNode> lines = lines(postBatch(article(1) + "\n" + article(2) + "\n" + article(1)));
    assertThat(statuses(lines)).containsExactly(202, 202, 200);
    assertThat(lines).extracting(line -> line.required("line").intValue()).containsExactly(1, 2, 3);
    String first = lines.get(0).required("id").textValue();
    assertThat(lines.get(2).required("id").textValue()).isEqualTo(first);
    assertThat(lines.get(0).required("problem").isNull()).isTrue();
    get("/articles/" + first).then().statusCode(200);
    get("/articles").then().body("items", hasSize(2));
  }

  @Test
  void whatIsWrongWithALineStaysThere() {
    String body =
        Stream.of(
                article(1),
                "{\"text\": \"broken",
                "",
                "{\"text\": \"1234\"}",
                "{\"text\": \"" + "long ".repeat(1_800_000) + "\"}",
                "{\"text\": \"" + "a".repeat(1_000_001) + "\"}",
                "{\"txet\": \"misspelt\"}",
                "   \r",
                article(2))
            .collect(Collectors.joining("\n"));
    List<JsonNode> lines = lines(postBatch(body));
    assertThat(statuses(lines)).containsExactly(202, 400, 422, 413, 413, 400, 202);
    assertThat(lines)
        .extracting(line -> line.required("line").intValue())
        .containsExactly(1, 2, 4, 5, 6, 7, 9);
    assertThat(lines.get(5).required("problem").required("type").textValue())
        .isEqualTo("urn:claim-ledger:problem:invalid-input");
    assertThat(lines.get(5).required("problem").at("/violations/0/field").textValue())
        .isEqualTo("txet");
    get("/articles").then().body("items", hasSize(2));
  }

  @Test
  void takesMoreThanOneBodyMayHold() {
    String filler = "the war goes on ".repeat(60_000);
    String body =
        IntStream.range(0, 40)
            .mapToObj(i -> "{\"text\": \"" + filler + i + "\"}")
            .collect(Collectors.joining("\n"));
    assertThat(body.length()).isGreaterThan(32 << 20);
    assertThat(statuses(lines(postBatch(body)))).hasSize(40).containsOnly(202);
  }

  @Test
  void anEmptyBatchHasAnEmptyAnswer() {
    assertThat(lines(postBatch(""))).isEmpty();
    assertThat(lines(postBatch("\n\r\n \n"))).isEmpty();
  }

  @Test
  void refusesWhatIsNoBatch() {
    given()
        .contentType("application/json")
        .body("[]")
        .post("/articles/batch")
        .then()
        .statusCode(415);
    given()
        .contentType("application/x-ndjson")
        .header("Content-Encoding", "gzip")
        .body(new byte[] {1})
        .post("/articles/batch")
        .then()
        .statusCode(415)
        .contentType("application/problem+json");
    given()
        .contentType("application/x-ndjson")
        .queryParam("outlet", "Gazette")
        .body(article(1))
        .post("/articles/batch")
        .then()
        .statusCode(400)
        .body("violations[0].field", equalTo("outlet"));
  }
}
