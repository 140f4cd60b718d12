package io.claimledger.api;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.claimledger.ingest.ScriptedReading;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Articles that come as web pages. */
@QuarkusTest
@TestProfile(ScriptedReading.class)
class PagesTest extends ScriptedLedgerTest {

  private static final String PAGE =
      """
      <html><head><meta charset="utf-8"><title>Shells for Elbonia</title>
      <script>alert("Ruritania shipped 9 shells to Nowhere.")</script></head>
      <body><nav><a href="/">Home</a></nav><article>
      <p>The war goes on. 😀</p><p>Ruritania shipped 300 crates of <b>shells</b> to Elbonia.</p>
      </article></body></html>
      """;

  private static RequestSpecification html(byte[] page) {
    return given().config(AS_GIVEN).contentType("text/html").body(page);
  }

  private static RequestSpecification html(String page) {
    return html(page.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void readsTheMainTextAndCountsInIt() {
    Response article = html(PAGE).post("/articles");
    article
        .then()
        .statusCode(201)
        .body("title", equalTo("Shells for Elbonia"))
        .body("outlet", nullValue())
        .body(
            "claims[0].evidence.text",
            equalTo("Ruritania shipped 300 crates of shells to Elbonia"));
    String text = "The war goes on. 😀\n\nRuritania shipped 300 crates of shells to Elbonia.";
    assertThat(get("/articles/" + article.path("id") + "/text").asString()).isEqualTo(text);
    assertThat((int) article.path("claims[0].evidence.start"))
        .isEqualTo(text.codePointCount(0, text.indexOf("Ruritania")));
  }

  @Test
  void theQuerySaysMoreSurelyThanThePage() throws IOException {
    byte[] page = Files.readAllBytes(Path.of("src/test/resources/pages/wire-story.html"));
    html(page)
        .queryParam("title", "Depot")
        .queryParam("publishedAt", "2024-12-01")
        .post("/articles")
        .then()
        .statusCode(201)
        .body("title", equalTo("Depot"))
        .body("publishedAt", equalTo("2024-12-01"))
        .body("outlet", equalTo("Strelsau Gazette"))
        .body("url", equalTo("https://gazette.example/world/strelsau-depot"));
    html(page).queryParam("publishedAt", "yesterday").post("/articles").then().statusCode(400);
  }

  @Test
  void keepsTheOriginalWhereNoBrowserRunsIt() {
    byte[] page =
        PAGE.replace("utf-8", "windows-1251")
            .replace("😀", "Мир")
            .getBytes(Charset.forName("windows-1251"));
    String id = html(page).post("/articles").then().statusCode(201).extract().path("id");
    Response source = get("/articles/" + id + "/source");
    source
        .then()
        .statusCode(200)
        .contentType("text/html")
        .header("Content-Disposition", "attachment")
        .header("Content-Security-Policy", containsString("sandbox"))
        .header("X-Content-Type-Options", "nosniff");
    assertThat(source.asByteArray()).isEqualTo(page);
    given()
        .header("If-None-Match", source.header("ETag"))
        .get("/articles/" + id + "/source")
        .then()
        .statusCode(304);
    assertThat(get("/articles/" + id + "/text").asString()).contains("Мир");
    given().delete("/articles/" + id).then().statusCode(204);
    get("/articles/" + id + "/source").then().statusCode(404);
  }

  @Test
  void theSourceOfATextIsTheText() {
    String id = posted("\uFEFFA line\r\nand another.");
    Response source = get("/articles/" + id + "/source");
    source.then().statusCode(200).contentType("text/plain;charset=UTF-8");
    assertThat(new String(source.asByteArray(), StandardCharsets.UTF_8))
        .isEqualTo("\uFEFFA line\r\nand another.");
  }

  @Test
  void refusesAPageWithoutText() {
    for (String page :
        new String[] {"", "<html></html>", "<script>words()</script>", "<p>12.5</p>"}) {
      html(page)
          .post("/articles")
          .then()
          .statusCode(422)
          .contentType("application/problem+json")
          .body("type", equalTo("urn:claim-ledger:problem:not-an-article"));
    }
  }

  @Test
  void refusesAPageThatCannotBeDecodedOrIsNoneForPeople() {
    html("<p>Café</p>".getBytes(StandardCharsets.ISO_8859_1))
        .post("/articles")
        .then()
        .statusCode(400)
        .body("violations.field", hasItem("text"))
        .body("detail", containsString("UTF-8"));
    html("<div>".repeat(100_000) + "words").post("/articles").then().statusCode(413);
    given()
        .contentType("text/html; charset=klingon")
        .body(PAGE)
        .post("/articles")
        .then()
        .statusCode(400);
  }
}
