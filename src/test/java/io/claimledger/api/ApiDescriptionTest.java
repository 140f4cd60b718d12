package io.claimledger.api;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.claimledger.ingest.ScriptedReading;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(ScriptedReading.class)
class ApiDescriptionTest extends ScriptedLedgerTest {

  private static JsonPath description() {
    return JsonPath.from(
        given().accept("application/json").get("/q/openapi?format=json").asString());
  }

  @Test
  void hasAnExampleForEveryOperation() {
    Map<String, Map<String, Map<String, Object>>> paths = description().getMap("paths");
    paths.forEach(
        (path, operations) ->
            operations.forEach(
                (method, operation) -> {
                  assertThat(operation).as(method + " " + path).containsKey("summary");
                  String all = operation.toString();
                  assertThat(all).as(method + " " + path).contains("example");
                }));
    assertThat(paths).hasSizeGreaterThanOrEqualTo(14);
  }

  @Test
  void theExampleBodyCanBePosted() {
    String body = "paths.'/articles'.post.requestBody.content.";
    String text = description().getString(body + "'text/plain'.example");
    plain(text).post("/articles").then().statusCode(201);
    Map<String, Object> json = description().getMap(body + "'application/json'.example");
    given().contentType("application/json").body(json).post("/articles").then().statusCode(201);
  }

  @Test
  void canBeExplored() {
    get("/q/swagger-ui/").then().statusCode(200);
  }
}
