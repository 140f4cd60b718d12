package io.claimledger.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.claimledger.ingest.ScriptedReading;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.builder.ResponseBuilder;
import io.restassured.response.Response;
import java.net.URI;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Holds the contract that all tests over HTTP hold answers against: it must find a breach. */
@QuarkusTest
@TestProfile(ScriptedReading.class)
class ContractTest extends ScriptedLedgerTest {

  private static final URI CLAIM = URI.create("http://localhost/claims/" + UUID.randomUUID());
  private static final URI ARTICLE = URI.create("http://localhost/articles/" + UUID.randomUUID());

  private Contract contract = Contract.of("{}");

  @BeforeEach
  void readContract() {
    contract =
        Contract.of(given().accept("application/json").get("/q/openapi?format=json").asString());
  }

  private static Response answer(int status, String type, String body) {
    return new ResponseBuilder().setStatusCode(status).setContentType(type).setBody(body).build();
  }

  private void isBreach(String method, URI address, Response answer) {
    assertThatThrownBy(() -> contract.check(method, address, answer))
        .isInstanceOf(AssertionError.class);
  }

  @Test
  void theExamplesKeepToIt() {
    for (Described described : Described.values()) {
      int status = Integer.parseInt(described.statuses().get(0));
      String path = described.path().replace("{id}", UUID.randomUUID().toString());
      String type = described.shape().mediaType();
      Response answer =
          type == null
              ? answer(status, "", "")
              : answer(
                  status,
                  type.replace("*/*", "text/html"),
                  ApiDescription.resource(described.example()));
      assertThatCode(
              () ->
                  contract.check(
                      described.method().name(), URI.create("http://localhost" + path), answer))
          .as(described.name())
          .doesNotThrowAnyException();
    }
  }

  @Test
  void whatDiffersIsFound() {
    String claim = ApiDescription.resource("claim.json");
    isBreach(
        "GET", CLAIM, answer(200, "application/json", claim.replace("\"modality\"", "\"mood\"")));
    isBreach(
        "GET", CLAIM, answer(200, "application/json", claim.replaceFirst("\\{", "{\"extra\": 1,")));
    isBreach(
        "GET",
        CLAIM,
        answer(200, "application/json", claim.replace("\"REPORTED\"", "\"PERHAPS\"")));
    isBreach(
        "GET",
        CLAIM,
        answer(200, "application/json", claim.replaceFirst("\"start\": \\d+", "\"start\": null")));
    isBreach("GET", CLAIM, answer(200, "text/html", claim));
    isBreach("GET", CLAIM, answer(206, "application/json", claim));
    isBreach("GET", CLAIM, answer(404, "", ""));
    isBreach("GET", CLAIM, answer(404, "application/problem+json", "{\"status\": 404}"));
    isBreach("DELETE", ARTICLE, answer(204, "application/json", "{}"));
    isBreach(
        "GET", URI.create("http://localhost/undescribed"), answer(200, "application/json", "{}"));
  }
}
