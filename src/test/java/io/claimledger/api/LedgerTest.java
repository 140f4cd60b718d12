package io.claimledger.api;

import static io.restassured.RestAssured.given;

import io.claimledger.store.EmbeddedPostgresResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** What tests over HTTP share: an empty ledger, and ways to ask it. */
@QuarkusTestResource(EmbeddedPostgresResource.class)
abstract class LedgerTest {

  static final RestAssuredConfig AS_GIVEN =
      RestAssuredConfig.config()
          .encoderConfig(
              EncoderConfig.encoderConfig()
                  .appendDefaultContentCharsetToContentTypeIfUndefined(false));

  @Inject EntityManager entities;

  @BeforeEach
  void useTransport() {
    RestAssured.replaceFiltersWith(new LocaleProofTransport());
  }

  @AfterEach
  void leaveTransport() {
    RestAssured.replaceFiltersWith(List.of());
  }

  @BeforeEach
  @Transactional
  void emptyLedger() {
    entities.createNativeQuery("truncate article, actor cascade").executeUpdate();
  }

  static Response ask(String address) {
    return LocaleProofTransport.get(URI.create("http://localhost:" + RestAssured.port + address));
  }

  static RequestSpecification plain(byte[] text) {
    return given().config(AS_GIVEN).contentType("text/plain").body(text);
  }

  static RequestSpecification plain(String text) {
    return plain(text.getBytes(StandardCharsets.UTF_8));
  }

  static RequestSpecification json(String body) {
    return given()
        .config(AS_GIVEN)
        .contentType("application/json")
        .body(body.getBytes(StandardCharsets.UTF_8));
  }

  static Response post(String text) {
    return plain(text).post("/articles");
  }

  /** Posts an article and gives its id. */
  static String posted(String text, String... parameters) {
    RequestSpecification request = plain(text);
    for (int i = 0; i < parameters.length; i += 2) {
      request.queryParam(parameters[i], parameters[i + 1]);
    }
    return request.post("/articles").then().statusCode(201).extract().path("id");
  }
}
