package io.claimledger.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.claimledger.ingest.ScriptedReading;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** On loopback no key is asked for; web pages and proxies are kept out all the same. */
@QuarkusTest
@TestProfile(ScriptedReading.class)
class OpenDoorTest extends ScriptedLedgerTest {

  private static final String GET = "GET /articles HTTP/1.1";
  private static final String POST = "POST /articles HTTP/1.1";

  private static String host() {
    return "Host: localhost:" + RestAssured.port;
  }

  private static void isRefused(String answer) {
    assertThat(answer)
        .startsWith("HTTP/1.1 403 ")
        .contains("application/problem+json", "urn:claim-ledger:problem:forbidden");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "rebound.example:%d",
        "localhost.rebound.example:%d",
        "127.0.0.1.rebound.example:%d",
        "localhost:1",
        "localhost",
        "192.0.2.1:%d",
        "0.0.0.0:%d",
        "[::2]:%d"
      })
  void anotherHostIsRefused(String host) throws IOException {
    isRefused(RawHttp.send(GET, "Host: " + host.formatted(RestAssured.port)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"localhost:%d", "LocalHost:%d", "127.0.0.1:%d", "127.8.9.1:%d", "[::1]:%d"})
  void loopbackIsWelcomeByAnyOfItsNames(String host) throws IOException {
    assertThat(RawHttp.send(GET, "Host: " + host.formatted(RestAssured.port)))
        .startsWith("HTTP/1.1 200 ");
  }

  @Test
  void whatNamesNoHostIsMalformed() throws IOException {
    isRefused(RawHttp.send(GET, host(), "Host: rebound.example"));
    for (String answer :
        List.of(RawHttp.send(GET), RawHttp.send(GET, "Host: localhost:80@rebound.example"))) {
      assertThat(answer)
          .startsWith("HTTP/1.1 400 ")
          .contains("urn:claim-ledger:problem:invalid-input")
          .doesNotContain("xception");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://page.example",
        "https://localhost:%d",
        "http://localhost:1",
        "http://localhost",
        "http://127.0.0.1:%d",
        "null",
        ""
      })
  void aPageOfAnotherOriginIsRefused(String origin) throws IOException {
    String header = "Origin: " + origin.formatted(RestAssured.port);
    isRefused(RawHttp.send(GET, host(), header));
    isRefused(RawHttp.send(POST, host(), header, "Content-Length: 0"));
    isRefused(RawHttp.send("OPTIONS /articles HTTP/1.1", host(), header));
  }

  @Test
  void thePageOfTheServiceItselfIsNot() throws IOException {
    String origin = "Origin: http://localhost:" + RestAssured.port;
    assertThat(RawHttp.send(GET, host(), origin)).startsWith("HTTP/1.1 200 ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"cross-site", "same-site"})
  void noOtherSiteWrites(String site) throws IOException {
    String header = "Sec-Fetch-Site: " + site;
    isRefused(RawHttp.send(POST, host(), header, "Content-Length: 0"));
    assertThat(RawHttp.send(GET, host(), header)).startsWith("HTTP/1.1 200 ");
    assertThat(RawHttp.send(POST, host(), "Sec-Fetch-Site: same-origin", "Content-Length: 0"))
        .startsWith("HTTP/1.1 415 ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Forwarded: for=192.0.2.1", "X-Forwarded-For: 192.0.2.1", "X-Real-IP: ::1"})
  void whatAProxyPassesOnIsRefused(String header) throws IOException {
    assertThat(RawHttp.send(GET, host(), header))
        .startsWith("HTTP/1.1 403 ")
        .contains("claim-ledger.access.loopback-open=false");
  }

  @Test
  void everybodyMayAskWhetherItLives() throws IOException {
    assertThat(RawHttp.send("GET /q/health/live HTTP/1.1", "Host: anything.example"))
        .startsWith("HTTP/1.1 200 ");
    isRefused(RawHttp.send("GET /q/health/../../articles HTTP/1.1", "Host: anything.example"));
  }

  @Test
  void badCredentialsAreNoneTheLessBad() {
    Response answer = given().header("Authorization", "Bearer clk_").get("/articles");
    answer.then().statusCode(401).body("type", equalTo("urn:claim-ledger:problem:unauthorized"));
  }

  @Test
  void answersTellBrowsersWhatNotToDo() {
    Response answer = given().get("/articles");
    answer
        .then()
        .header("Content-Security-Policy", containsString("default-src 'none'"))
        .header("Content-Security-Policy", containsString("frame-ancestors 'none'"))
        .header("X-Content-Type-Options", "nosniff")
        .header("Referrer-Policy", "no-referrer")
        .header("Cache-Control", "private, no-cache");
    assertThat(answer.header("RateLimit")).isNull();
    given()
        .get("/q/swagger-ui/")
        .then()
        .header("Content-Security-Policy", containsString("connect-src 'self'"));
  }

  @Test
  void whatAnAddressTakesIsToldWithARefusal() {
    given().put("/articles").then().statusCode(405).header("Allow", "GET, HEAD, POST");
    given().post("/articles/7").then().statusCode(405).header("Allow", "DELETE, GET, HEAD");
  }

  @Test
  void aBreakdownShowsNothingOfItsInside() {
    rename("article", "hidden");
    try {
      given()
          .get("/articles")
          .then()
          .statusCode(500)
          .body("type", equalTo("urn:claim-ledger:problem:internal-error"))
          .body(not(containsString("article\\\"")))
          .body(not(containsString("xception")))
          .body(not(containsString("SQL")));
    } finally {
      rename("hidden", "article");
    }
  }

  @Transactional
  void rename(String table, String name) {
    entities.createNativeQuery("alter table " + table + " rename to " + name).executeUpdate();
  }
}
