package io.claimledger.api;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.claimledger.ingest.ScriptedReading;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@TestProfile(ScriptedReading.class)
class ProblemsTest extends ScriptedLedgerTest {

  private static void isProblem(Response response, int status, String code) {
    response
        .then()
        .statusCode(status)
        .contentType("application/problem+json")
        .body("type", equalTo("urn:claim-ledger:problem:" + code))
        .body("status", equalTo(status))
        .body("detail", notNullValue())
        .body("detail", not(containsString("Exception")));
  }

  private static void names(Response response, String field) {
    isProblem(response, 400, "invalid-input");
    response.then().body("violations.field", hasItem(field));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/claims?limit=0                                | limit",
        "/claims?limit=-1                               | limit",
        "/claims?limit=501                              | limit",
        "/claims?limit=2147483648                       | limit",
        "/claims?limit=5&limit=6                        | limit",
        "/claims?from=2024-02-02&to=2024-02-01          | from",
        "/claims?from=2024-02-30                        | from",
        "/claims?to=%2B999999999-01-01                  | to",
        "/claims?publishedFrom=2025-01-01&publishedTo=2024-01-01 | publishedFrom",
        "/claims?minValue=1e999999999                   | minValue",
        "/claims?minValue=many                          | minValue",
        "/claims?minValue=2&maxValue=1                  | minValue",
        "/claims?type=ARMS_TRANSFERS                    | type",
        "/claims?role.suplier=Ruritania                 | role.suplier",
        "/claims?actor=%FF                              | actor",
        "/claims?item=shell&actor=%ED%A0%80             | actor",
        "/claims?modality=SURE                          | modality",
        "/claims?article=7                              | article",
        "/claims?knownAt=yesterday                      | knownAt",
        "/claims?duplicates=maybe                       | duplicates",
        "/claims?q=a%00b                                | q",
        "/claims?cursor=AAAA                            | cursor",
        "/claims?colour=red                             | colour",
        "/actors?type=PLANET                            | type",
        "/articles?status=DONE                          | status",
        "/articles/00000000-0000-7000-8000-000000000000?include=all | include",
      })
  void nameTheParameter(String address, String field) {
    names(ask(address), field);
  }

  @Test
  void nameTheFieldOfTheBody() {
    names(json("{\"text\": \"a\", \"txet\": \"b\"}").post("/articles"), "txet");
    names(json("{\"text\": \"a\", \"text\": \"b\"}").post("/articles"), "text");
    names(json("{\"text\": 7}").post("/articles"), "text");
    names(json("{\"title\": \"a\"}").post("/articles"), "text");
    names(json("{\"text\": \"a\\u0000\"}").post("/articles"), "text");
    names(json("{\"text\": \"a\\ud800\"}").post("/articles"), "text");
    names(json("{\"text\": \"a\", \"title\": \"\\udc00\"}").post("/articles"), "title");
    names(json("{\"text\": \"a").post("/articles"), "body");
    names(json("[".repeat(100_000)).post("/articles"), "body");
    names(json("{\"text\": " + "9".repeat(5_000) + "}").post("/articles"), "body");
    names(json("[]").post("/articles"), "body");
    names(json("").post("/articles"), "body");
  }

  @ParameterizedTest
  @CsvSource({
    "0000-01-01",
    "9999-01-01",
    "9223372036854775808",
    "2024-02-31",
    "2024-11-30T10:00:00",
    "30.11.2024",
    "+12345-01-01"
  })
  void nameAnImpossibleDate(String publishedAt) {
    names(plain("A text").queryParam("publishedAt", publishedAt).post("/articles"), "publishedAt");
    names(
        json("{\"text\": \"A text\", \"publishedAt\": \"" + publishedAt + "\"}").post("/articles"),
        "publishedAt");
  }

  @Test
  void sayWhatTheTextMustBe() {
    names(plain(new byte[] {'a', (byte) 0xff}).post("/articles"), "text");
    names(plain("a\0b").post("/articles"), "text");
    isProblem(plain("a".repeat(1_000_001)).post("/articles"), 413, "too-large");
    isProblem(plain("a".repeat(17 << 20)).post("/articles"), 413, "too-large");
  }

  @Test
  void sayHowToSendAText() {
    Response response =
        given().contentType("application/x-www-form-urlencoded").body("text").post("/articles");
    isProblem(response, 415, "unsupported-media-type");
    response.then().body("detail", containsString("Content-Type: text/plain"));
  }

  @Test
  void sayThatACompressedBodyIsNotRead() {
    Response response = plain("text").header("Content-Encoding", "gzip").post("/articles");
    isProblem(response, 415, "unsupported-media-type");
    response.then().body("detail", containsString("gzip"));
  }

  @Test
  void coverWhatIsNoMediaType() {
    Response response = plain("text").header("Content-Type", "foo").post("/articles");
    isProblem(response, 415, "unsupported-media-type");
  }

  @Test
  void coverAnAddressWithLettersThatAreNotEncoded() throws IOException {
    assertThat(RawHttp.send("GET /claims?actor=Zoé HTTP/1.1", "Host: localhost"))
        .startsWith("HTTP/1.1 400 ")
        .contains("urn:claim-ledger:problem:invalid-input", "actor: is not percent-encoded");
  }

  @Test
  void coverWhatNoResourceAnswers() {
    isProblem(get("/nowhere"), 404, "not-found");
    isProblem(get("/articles/7"), 404, "not-found");
    isProblem(get("/claims/7"), 404, "not-found");
    isProblem(get("/actors/7/claims"), 404, "not-found");
    isProblem(given().put("/articles"), 405, "method-not-allowed");
    isProblem(given().accept("image/png").get("/articles"), 406, "not-acceptable");
  }
}
