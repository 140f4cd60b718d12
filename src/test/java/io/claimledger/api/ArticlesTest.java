package io.claimledger.api;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.claimledger.ingest.ScriptedReading;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(ScriptedReading.class)
class ArticlesTest extends ScriptedLedgerTest {

  private static final String TEXT =
      "The war goes on. 😀 Ruritania shipped 300 crates of shells to Elbonia near Strelsau in 2023,"
          + " according to Rudolf Rassendyll.";

  @Test
  void answersWithTheArticleAndWhatWasReadInIt() {
    plain(TEXT)
        .queryParam("publishedAt", "2024-11-30")
        .queryParam("outlet", "Strelsau Gazette")
        .post("/articles")
        .then()
        .statusCode(201)
        .header("Location", matchesPattern(".*/articles/[0-9a-f-]{36}"))
        .body("status", equalTo("EXTRACTED"))
        .body("publishedAt", equalTo("2024-11-30"))
        .body("outlet", equalTo("Strelsau Gazette"))
        .body("title", nullValue())
        .body("$", hasKey("title"))
        .body("language", equalTo("en"))
        .body("length", equalTo(TEXT.codePointCount(0, TEXT.length())))
        .body("receivedAt", matchesPattern("\\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z"))
        .body("extractorVersion", equalTo("scripted-1"))
        .body("counts.claims", equalTo(1))
        .body("counts.actors", equalTo(3))
        .body("counts.dates", equalTo(1))
        .body("warnings", empty())
        .body("claims", hasSize(1))
        .body(
            "actors.name", equalTo(java.util.List.of("Ruritania", "Elbonia", "Rudolf Rassendyll")))
        .body("dates[0].value", equalTo("2023"));
  }

  @Test
  void aClaimCarriesItsPartsWithOffsetsInCodePoints() {
    String id = posted(TEXT, "publishedAt", "2024-11-30T08:00:00+09:00");
    int start = TEXT.codePointCount(0, TEXT.indexOf("Ruritania"));
    get("/articles/" + id + "/claims")
        .then()
        .statusCode(200)
        .body("items[0].type", equalTo("ARMS_TRANSFER"))
        .body("items[0].plover", equalTo("AID"))
        .body("items[0].publishedAt", equalTo("2024-11-30T08:00:00+09:00"))
        .body("items[0].actors[0].role", equalTo("supplier"))
        .body("items[0].actors[0].start", equalTo(start))
        .body("items[0].actors[0].actorId", matchesPattern("[0-9a-f-]{36}"))
        .body("items[0].quantity.value", equalTo(300))
        .body("items[0].quantity.unit", equalTo("crate"))
        .body("items[0].quantity.item", equalTo("shell"))
        .body("items[0].time.earliest", equalTo("2023-01-01"))
        .body("items[0].place.country", equalTo("RU"))
        .body("items[0].source.cue.text", equalTo("according to"))
        .body("items[0].evidence.start", equalTo(start))
        .body("items[0]", hasKey("confidence"))
        .body("items[0].review", nullValue())
        .body("next", nullValue());
  }

  @Test
  void takesTheLongestTitleInAnyScript() {
    String title = "я".repeat(1_000);
    String id = posted(TEXT, "title", title);
    get("/articles/" + id).then().body("title", equalTo(title));
  }

  @Test
  void keepsTheTextAsItCame() {
    String text = "\uFEFFThe first line\r\nand e\u0301 the second.";
    String id = posted(text);
    byte[] body = get("/articles/" + id + "/text").then().statusCode(200).extract().asByteArray();
    org.assertj.core.api.Assertions.assertThat(
            new String(body, java.nio.charset.StandardCharsets.UTF_8))
        .isEqualTo(text);
  }

  @Test
  void takesJson() {
    json("{\"text\": \"" + TEXT + "\", \"publishedAt\": \"2024-11-30\", \"url\": null}")
        .post("/articles")
        .then()
        .statusCode(201)
        .body("publishedAt", equalTo("2024-11-30"))
        .body("url", nullValue())
        .body("claims", hasSize(1));
  }

  @Test
  void theSameArticleAgainIsTheStoredOne() {
    String id = posted(TEXT, "outlet", "Gazette");
    int readings = reader.readings();
    plain(TEXT)
        .queryParam("outlet", "Gazette")
        .post("/articles")
        .then()
        .statusCode(200)
        .body("id", equalTo(id))
        .body("claims", hasSize(1));
    org.assertj.core.api.Assertions.assertThat(reader.readings()).isEqualTo(readings);
  }

  @Test
  void theSameTextElsewhereIsADuplicateUntilItsOriginalGoes() {
    String first = posted(TEXT, "outlet", "Gazette");
    String second = posted(TEXT, "outlet", "Herald");
    String third = posted(TEXT, "outlet", "Post");
    get("/articles/" + second).then().body("duplicateOf", equalTo(first));
    given().delete("/articles/" + first).then().statusCode(204);
    get("/articles/" + second).then().body("duplicateOf", nullValue());
    get("/articles/" + third).then().body("duplicateOf", equalTo(second));
  }

  @Test
  void answersAtOnceWhereAskedTo() {
    CountDownLatch gate = reader.close();
    try {
      String id =
          plain(TEXT)
              .header("Prefer", "respond-async")
              .post("/articles")
              .then()
              .statusCode(202)
              .header("Retry-After", matchesPattern("\\d+"))
              .header("Location", containsString("/articles/"))
              .body("status", equalTo("PENDING"))
              .body("claims", empty())
              .extract()
              .path("id");
      get("/articles/" + id).then().statusCode(200).body("status", equalTo("PENDING"));
      plain(TEXT)
          .header("Prefer", "wait=1")
          .post("/articles")
          .then()
          .statusCode(200)
          .body("status", equalTo("PENDING"));
    } finally {
      gate.countDown();
    }
    plain(TEXT).post("/articles").then().statusCode(200).body("status", equalTo("EXTRACTED"));
  }

  @Test
  void anErrorInReadingFailsTheArticleAlone() {
    post("This text overflows the stack of whoever reads it, as the next one does not.")
        .then()
        .statusCode(201)
        .body("status", equalTo("FAILED"))
        .body("problem.type", equalTo("urn:claim-ledger:problem:extraction-failed"))
        .body("problem.detail", not(containsString("\tat ")));
    post(TEXT).then().statusCode(201).body("status", equalTo("EXTRACTED"));
  }

  @Test
  void anotherLanguageIsStoredAndFailed() {
    post("Das Verteidigungsministerium teilte am Montag mit, dass die Lieferung der Panzer begonnen hat.")
        .then()
        .statusCode(201)
        .body("status", equalTo("FAILED"))
        .body("language", equalTo("de"))
        .body("problem.type", equalTo("urn:claim-ledger:problem:not-english"));
  }

  @Test
  void aTextWithoutLettersIsNoArticle() {
    post("1234 5678 ...")
        .then()
        .statusCode(422)
        .contentType("application/problem+json")
        .body("type", equalTo("urn:claim-ledger:problem:not-an-article"));
    post("").then().statusCode(422);
  }

  @Test
  void removesAnArticleAndAllThatCameFromIt() {
    String id = posted(TEXT);
    given().delete("/articles/" + id).then().statusCode(204);
    for (String part : new String[] {"", "/text", "/claims", "/actors", "/dates", "/quantities"}) {
      get("/articles/" + id + part).then().statusCode(404);
    }
    get("/claims").then().body("items", empty());
    get("/actors").then().body("items", empty());
    given().delete("/articles/" + id).then().statusCode(404);
  }

  @Test
  void anotherVersionReadsAnewWhatIsPostedAgain() {
    String id = posted(TEXT);
    reader.setVersion("scripted-2");
    post(TEXT)
        .then()
        .statusCode(200)
        .body("id", equalTo(id))
        .body("extractorVersion", equalTo("scripted-2"))
        .body("claims[0].extractorVersion", equalTo("scripted-2"));
  }
}
