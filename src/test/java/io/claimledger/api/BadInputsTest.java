package io.claimledger.api;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.oneOf;
import static org.hamcrest.Matchers.startsWith;

import io.claimledger.ingest.ScriptedReading;
import io.claimledger.query.ActorFilter;
import io.claimledger.query.Cursor;
import io.claimledger.query.PageKey;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What people and programs send by mistake or in bad faith: refused with a problem, or stored and
 * said to be unread; and the next good article is read.
 */
@QuarkusTest
@TestProfile(ScriptedReading.class)
class BadInputsTest extends ScriptedLedgerTest {

  private static final String GOOD = "Ruritania shipped 300 shells to Elbonia.";

  @AfterEach
  void theNextGoodArticleIsRead() {
    post(GOOD + " This is the one after.")
        .then()
        .statusCode(201)
        .body("status", equalTo("EXTRACTED"))
        .body("claims", hasSize(1));
  }

  private static void isRefused(Response response, int status) {
    response
        .then()
        .statusCode(status)
        .contentType("application/problem+json")
        .body("type", startsWith("urn:claim-ledger:problem:"));
  }

  private static void isStored(Response response, String... statuses) {
    response.then().statusCode(201).body("status", oneOf(statuses));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "\r\n\t\u3000",
        "\uFEFF",
        "0123456789",
        "12:30 – 14.5 %",
        "😀😀😀",
        "\u200b\u200d"
      })
  void aTextWithoutALetter(String text) {
    isRefused(post(text), 422);
  }

  @Test
  void whatIsNoArticleButHasLetters() {
    byte[] noise = new byte[30_000];
    new java.util.Random(7).nextBytes(noise);
    isStored(post(Base64.getEncoder().encodeToString(noise)), "EXTRACTED", "FAILED");
    isStored(post("<div><br/><img src=x onerror=alert(1)></div>"), "EXTRACTED", "FAILED");
    isStored(post("Армия сообщила в понедельник, что город взят под контроль."), "FAILED");
  }

  @Test
  void charactersThatNoTextMayHold() {
    isRefused(post("before\0after"), 400);
    isRefused(json("{\"text\": \"lone \\ud83d surrogate\"}").post("/articles"), 400);
    isRefused(plain(new byte[] {'a', (byte) 0xc3, 'b'}).post("/articles"), 400);
    isRefused(
        plain(new byte[] {'a', (byte) 0xed, (byte) 0xa0, (byte) 0x80}).post("/articles"), 400);
    isRefused(plain(GOOD.getBytes(StandardCharsets.UTF_16)).post("/articles"), 400);
  }

  @Test
  void charsetsThatAreNamedAreRead() {
    given()
        .config(AS_GIVEN)
        .contentType("text/plain; charset=UTF-16")
        .body(GOOD.getBytes(StandardCharsets.UTF_16))
        .post("/articles")
        .then()
        .statusCode(201)
        .body("length", equalTo(GOOD.length()))
        .body("claims", hasSize(1));
    isRefused(
        given()
            .config(AS_GIVEN)
            .contentType("text/plain; charset=nonsense")
            .body(GOOD)
            .post("/articles"),
        400);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"text\": \"cut",
        "{\"text\": \"a\"",
        "{\"text\": \"a\"} {}",
        "{\"text\": \"a\", \"text\": \"b\"}",
        "{\"text\": \"a\", \"colour\": \"red\"}",
        "{\"text\": [\"a\"]}",
        "{\"text\": true}",
        "{\"text\": null}",
        "{\"text\": \"a\", \"title\": 7}",
        "{\"text\": \"a\", \"title\": {\"en\": \"b\"}}",
        "\"a\"",
        "null",
        "NaN",
        "{'text': 'a'}",
      })
  void jsonThatIsNoArticle(String body) {
    isRefused(json(body).post("/articles"), 400);
  }

  @Test
  void jsonAsDeepAndLongAsCanBe() {
    isRefused(json("{\"text\":".repeat(100_000) + "1").post("/articles"), 400);
    isRefused(json("[".repeat(100_000) + "]".repeat(100_000)).post("/articles"), 400);
    isRefused(json("{\"" + "k".repeat(1_000_000) + "\": 1}").post("/articles"), 400);
    String keys =
        IntStream.range(0, 100_000)
            .mapToObj(i -> "\"k" + i + "\": 1")
            .collect(Collectors.joining(","));
    Response many = json("{" + keys + "}").post("/articles");
    isRefused(many, 400);
    assertThat(many.asByteArray().length)
        .as("an answer shorter than what it answers")
        .isLessThan(100_000);
  }

  @Test
  void aGzipBomb() throws IOException {
    ByteArrayOutputStream bomb = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bomb)) {
      for (int i = 0; i < 1_000; i++) {
        gzip.write(new byte[1 << 20]);
      }
    }
    for (String address : List.of("/articles", "/articles/batch")) {
      String type = address.endsWith("batch") ? "application/x-ndjson" : "text/plain";
      isRefused(
          given()
              .config(AS_GIVEN)
              .contentType(type)
              .header("Content-Encoding", "gzip")
              .body(bomb.toByteArray())
              .post(address),
          415);
    }
    isRefused(plain(bomb.toByteArray()).post("/articles"), 400);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "application/xml",
        "multipart/form-data; boundary=x",
        "text",
        "/",
        "text/plain; charset",
        "*/*"
      })
  void aContentTypeThatIsNotTaken(String type) {
    Response response =
        given().config(AS_GIVEN).header("Content-Type", type).body(GOOD).post("/articles");
    assertThat(response.statusCode()).isIn(400, 415);
    isRefused(response, response.statusCode());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "q=%25_'--%3B%20drop%20table%20article",
        "q=%22unbalanced%20(%20%26%20%7C%20%21%20%3C-%3E",
        "q=%5C",
        "item=%25",
        "item=_",
        "place='%20or%20'1'='1",
        "outlet=%22%3B--",
        "source=%25%25",
        "actor=%5C%5C%27",
        "q=-",
        "q=or%20or%20or"
      })
  void termsThatMeanSomethingElsewhere(String query) {
    posted(GOOD);
    ask("/claims?" + query).then().statusCode(200).body("items", empty());
  }

  @Test
  void aQuestionOfTenThousandTerms() {
    String terms = URLEncoder.encode("shells or ".repeat(10_000), StandardCharsets.UTF_8);
    isRefused(ask("/claims?q=" + terms), 414);
    isRefused(ask("/claims?q=" + "shells+".repeat(300)), 400);
  }

  @Test
  void cursorsThatWereNotGivenForThis() {
    posted(GOOD + " One.", "outlet", "A");
    posted(GOOD + " Two.", "outlet", "A");
    String cursor = get("/claims?limit=1").then().statusCode(200).extract().path("next");
    assertThat(cursor).isNotNull();
    for (String address :
        List.of(
            "/claims?limit=1&outlet=A&cursor=" + cursor,
            "/articles?limit=1&cursor=" + cursor,
            "/claims?limit=1&cursor=" + cursor.substring(1),
            "/claims?limit=1&cursor=" + cursor + "A",
            "/claims?cursor=%00",
            "/claims?cursor=" + "A".repeat(5_000))) {
      Response response = ask(address);
      isRefused(response, 400);
      response.then().body("violations.field", hasItem("cursor"));
    }
    ask("/claims?limit=1&cursor=" + cursor).then().statusCode(200).body("items", hasSize(1));
  }

  /** Whoever reads this code can seal a cursor; what is sealed in it still is not believed. */
  @Test
  void cursorsThatAreForgedWithCare() {
    String dates = "/articles/" + posted(GOOD) + "/dates";
    isRefused(ask(dates + "?cursor=" + Cursor.write(PageKey.of("drop table"), dates)), 400);
    isRefused(ask(dates + "?cursor=" + Cursor.write(PageKey.of(), dates)), 400);
    isRefused(ask(dates + "?cursor=" + Cursor.write(PageKey.of(1L << 40), dates)), 400);
    ask(dates + "?cursor=" + Cursor.write(PageKey.of(1), dates)).then().statusCode(200);
    ActorFilter all = new ActorFilter(null, List.of());
    isRefused(ask("/actors?cursor=" + Cursor.write(PageKey.of("a\0b", new UUID(1, 1)), all)), 400);
    isRefused(ask("/actors?cursor=" + Cursor.write(PageKey.of("a", "no id"), all)), 400);
    ask("/actors?cursor=" + Cursor.write(PageKey.of("a", new UUID(1, 1)), all))
        .then()
        .statusCode(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "role.supplier=",
        "role.supplier=%20",
        "role.=Ruritania",
        "role.attacker=",
        "actor=",
        "actor=%20"
      })
  void aFilterWithoutAValue(String query) {
    Response response = ask("/claims?" + query);
    isRefused(response, 400);
    response.then().body("violations.field", hasItem(query.replaceAll("=.*", "")));
  }

  @Test
  void markupIsData() {
    String script = "<script>alert('x')</script>";
    String id =
        posted(
            GOOD + script,
            "title",
            script,
            "outlet",
            "\" onerror=\"alert(1)",
            "url",
            "javascript:alert(1)");
    get("/articles/" + id)
        .then()
        .contentType("application/json")
        .body("title", equalTo(script))
        .body("outlet", equalTo("\" onerror=\"alert(1)"))
        .body("url", equalTo("javascript:alert(1)"));
    get("/articles/" + id + "/text")
        .then()
        .contentType("text/plain;charset=UTF-8")
        .body(containsString(script));
  }

  @Test
  void theSameArticleFiftyTimesAtOnce() {
    List<Response> answers =
        IntStream.range(0, 50)
            .mapToObj(i -> CompletableFuture.supplyAsync(() -> post(GOOD)))
            .toList()
            .stream()
            .map(CompletableFuture::join)
            .toList();
    assertThat(answers)
        .extracting(Response::statusCode)
        .containsOnlyOnce(201)
        .containsOnly(200, 201);
    assertThat(answers)
        .extracting(answer -> (String) answer.path("id"))
        .containsOnly((String) answers.get(0).path("id"));
    get("/articles").then().body("items", hasSize(1));
  }
}
