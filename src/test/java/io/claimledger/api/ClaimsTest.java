package io.claimledger.api;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.claimledger.ingest.ScriptedReading;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@TestProfile(ScriptedReading.class)
class ClaimsTest extends ScriptedLedgerTest {

  private String older = "";
  private String newer = "";

  @BeforeEach
  void postTwoArticles() {
    older =
        posted(
            "The war is in its first year. Ruritania shipped 300 crates of shells to Elbonia near"
                + " Strelsau in 2023, according to Rudolf Rassendyll. Later Ruritania sent 40 tents"
                + " to Graustark.",
            "publishedAt",
            "2024-01-10",
            "outlet",
            "Strelsau Gazette");
    newer =
        posted(
            "It is the second year of the war. Elbonia shipped 9000 rounds of ammunition to"
                + " Graustark in 2024.",
            "publishedAt",
            "2024-06-01T23:30:00-05:00",
            "outlet",
            "Herald");
  }

  private static List<Integer> values(String query) {
    return JsonPath.from(ask("/claims?" + query).then().statusCode(200).extract().asString())
        .getList("items.quantity.value", Integer.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "type=ARMS_TRANSFER                                  | 9000 300 40",
        "type=MEETING                                        | ''",
        "type=MEETING&type=ARMS_TRANSFER                     | 9000 300 40",
        "actor=ruritania                                     | 300 40",
        "actor=rur                                           | 300 40",
        "actor=the%20Kingdom%20of%20Ruritania                | 300 40",
        "actor=Ruritania&actor=Graustark                     | 40",
        "role.supplier=Elbonia                               | 9000",
        "role.recipient=Elbonia                              | 300",
        "role.supplier=Ruritania&role.recipient=Elbonia      | 300",
        "role.recipient=Elbonia&role.recipient=Graustark     | ''",
        "item=ammunition                                     | 9000",
        "item=Shells                                         | 300",
        "item=ammunition&item=tent                           | 9000 40",
        "item=%25                                            | ''",
        "item=_                                              | ''",
        "minValue=300                                        | 9000 300",
        "maxValue=300                                        | 300 40",
        "minValue=41&maxValue=8999.5                         | 300",
        "modality=REPORTED                                   | 300",
        "modality=reported&modality=ASSERTED                 | 9000 300 40",
        "source=rudolf%20rassendyll                          | 300",
        "source=Nobody                                       | ''",
        "outlet=herald                                       | 9000",
        "outlet=Herald&outlet=Strelsau%20Gazette             | 9000 300 40",
        "place=strelsau                                      | 300",
        "from=2023-12-31                                     | 9000 300",
        "to=2023-12-31                                       | 300",
        "from=2024-01-01&to=2024-01-01                       | 9000",
        "from=2025-01-01                                     | ''",
        "publishedFrom=2024-06-01                            | 9000",
        "publishedTo=2024-01-10                              | 300 40",
        "q=ammunition%20-tents                               | 9000",
        "q=%22crates%20of%20shells%22                        | 300",
        "q=((((%27%20--%20%22                                | ''",
        "duplicates=exclude                                  | 9000 300 40",
        "knownAt=2020-01-01T00:00:00Z                        | ''",
        "knownAt=2999-01-01T00:00:00%2B09:00                 | 9000 300 40",
      })
  void findsClaims(String query, String expected) {
    assertThat(String.join(" ", values(query).stream().map(String::valueOf).toList()))
        .isEqualTo(expected);
  }

  @Test
  void findsAnActorByAnAliasThatNoArticleUses() {
    posted("Burma shipped 12 crates of shells to Elbonia in 2020.");
    posted("Myanmar shipped 13 crates of shells to Elbonia in 2021.");
    assertThat(values("actor=republic%20of%20the%20union%20of%20myanmar")).containsExactly(13);
    assertThat(values("role.supplier=BURMA")).containsExactlyInAnyOrder(12, 13);
    assertThat(values("role.recipient=Burma")).isEmpty();
  }

  @Test
  void findsTheClaimsOfAnArticleAndOfAnActor() {
    assertThat(values("article=" + newer)).containsExactly(9000);
    assertThat(values("article=" + newer + "&article=" + older)).containsExactly(9000, 300, 40);
    String elbonia = ask("/claims?item=shell").then().extract().path("items[0].actors[1].actorId");
    assertThat(values("actor=" + elbonia)).containsExactly(9000, 300);
    assertThat(values("role.supplier=" + elbonia)).containsExactly(9000);
    get("/actors/" + elbonia + "/claims").then().body("items.size()", equalTo(2));
    get("/actors/" + elbonia).then().body("name", equalTo("Elbonia"));
  }

  @Test
  void leavesOutWhatRepeatsAnotherOutletsText() {
    posted("Ruritania shipped 7 tons of wheat to Elbonia in 2020.", "outlet", "A");
    posted("Ruritania shipped 7 tons of wheat to Elbonia in 2020.", "outlet", "B");
    assertThat(values("item=wheat")).containsExactly(7, 7);
    assertThat(values("item=wheat&duplicates=exclude")).containsExactly(7);
  }

  @Test
  void pagesThroughAllInOneOrder() {
    List<Integer> seen = new ArrayList<>();
    String address = "/claims?type=ARMS_TRANSFER&limit=1";
    for (String cursor = ""; cursor != null; ) {
      JsonPath page =
          JsonPath.from(
              ask(address + (cursor.isEmpty() ? "" : "&cursor=" + cursor))
                  .then()
                  .extract()
                  .asString());
      seen.addAll(page.getList("items.quantity.value", Integer.class));
      cursor = page.getString("next");
    }
    assertThat(seen).containsExactly(9000, 300, 40);
  }

  @Test
  void aCursorBelongsToItsFilters() {
    String link = ask("/claims?item=tent&item=shell&limit=1").then().extract().header("Link");
    assertThat(link).endsWith("; rel=\"next\"");
    String cursor = link.replaceAll(".*cursor=([^&>]+).*", "$1");
    assertThat(values("item=tent&item=shell&limit=1&cursor=" + cursor)).containsExactly(40);
    ask("/claims?item=tent&limit=1&cursor=" + cursor)
        .then()
        .statusCode(400)
        .body("violations[0].field", equalTo("cursor"));
    String forged = (cursor.charAt(0) == 'A' ? "B" : "A") + cursor.substring(1);
    ask("/claims?item=tent&item=shell&cursor=" + forged).then().statusCode(400);
  }

  @Test
  void givesAClaimWithATag() {
    String id = ask("/claims?item=tent").then().extract().path("items[0].id");
    String tag = get("/claims/" + id).then().statusCode(200).extract().header("ETag");
    given().header("If-None-Match", tag).get("/claims/" + id).then().statusCode(304);
    get("/claims/" + id.replace(id.charAt(35), id.charAt(35) == 'a' ? 'b' : 'a'))
        .then()
        .statusCode(404);
  }

  @Test
  void findsActorsByAnyPartOfAName() {
    get("/actors?q=KINGDOM").then().body("items.name", equalTo(List.of("Ruritania")));
    get("/actors?type=PERSON").then().body("items.name", equalTo(List.of("Rudolf Rassendyll")));
    get("/actors?limit=2").then().body("items.name", equalTo(List.of("Elbonia", "Graustark")));
  }

  @Test
  void listsWhatWasReadInAnArticle() {
    get("/articles/" + older + "/quantities?limit=1")
        .then()
        .body("items[0].unit", equalTo("crate"))
        .header("Link", containsString("/articles/" + older + "/quantities?limit=1&cursor="));
    get("/articles/" + older + "/actors")
        .then()
        .body("items[0].aliases", equalTo(List.of("Kingdom of Ruritania", "RUR")))
        .body("items[0].mentions.size()", equalTo(2));
    get("/articles/" + older + "/dates").then().body("items.type", equalTo(List.of("DATE")));
    get("/articles?q=second").then().body("items.id", equalTo(List.of(newer)));
    get("/articles?limit=1").then().body("items.id", equalTo(List.of(newer)));
    get("/articles/" + older + "?include=claims")
        .then()
        .body("claims.size()", equalTo(2))
        .body("containsKey('actors')", equalTo(false));
  }
}
