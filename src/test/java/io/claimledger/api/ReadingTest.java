package io.claimledger.api;

import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The whole way of an article, with CoreNLP, the rules and PostgreSQL as they are. */
@QuarkusTest
@TestProfile(ReadingTest.WithAnAnalystsRules.class)
class ReadingTest extends LedgerTest {

  private static final String SAMPLE =
      "North Korea has shipped more than 10,000 containers of ammunition to Russia since"
          + " September, South Korean officials said on Monday.";

  private static final String WATCHED =
      """
      The arms trade of the DPRK is growing 🚢🧑‍✈️, and estimates of it differ.

      By October North Korea had delivered more than 10,000 containers of ammunition to Russia, \
      South Korean officials said. Kim Jong Un met Vladimir Putin in September.

      Sanctions experts estimated that North Korea sent Russia up to nine million rounds of \
      ammunition in 2023. Iran supplied Russia with about 2,000 drones.
      """;

  private static final String NORTH_KOREAN_AMMUNITION =
      "/claims?type=ARMS_TRANSFER&item=ammunition&actor=";

  @Test
  void readsTheArticleOfTheReadme() {
    plain(SAMPLE)
        .header("Prefer", "wait=120")
        .queryParam("publishedAt", "2025-03-14")
        .queryParam("outlet", "Example")
        .post("/articles")
        .then()
        .statusCode(201)
        .body("status", equalTo("EXTRACTED"))
        .body("claims.type", contains("ARMS_TRANSFER"))
        .body("claims[0].actors.role", contains("supplier", "recipient"))
        .body("claims[0].actors.name", contains("North Korea", "Russia"))
        .body("claims[0].quantity.bound", equalTo("MORE_THAN"))
        .body("claims[0].quantity.value", equalTo(10000))
        .body("claims[0].quantity.unit", equalTo("container"))
        .body("claims[0].quantity.item", equalTo("ammunition"))
        .body("claims[0].modality", equalTo("REPORTED"))
        .body("claims[0].source.name", equalTo("South Korean officials"))
        .body("actors.name", hasItems("North Korea", "Russia", "South Korea"));
  }

  @Test
  void tellsEachSourcesFigureUnderAnyNameOfTheActor() {
    String id = read(WATCHED, "Watch").path("id");
    for (String name : List.of("North%20Korea", "north%20korea", "DPRK", "Pyongyang")) {
      ask(NORTH_KOREAN_AMMUNITION + name)
          .then()
          .statusCode(200)
          .body("items.articleId", contains(id, id))
          .body("items.quantity.value", contains(10000, 9000000))
          .body("items.quantity.bound", contains("MORE_THAN", "AT_MOST"))
          .body("items.quantity.unit", contains("container", "round"))
          .body("items.source.name", contains("South Korean officials", "Sanctions experts"))
          .body("items.modality", contains("REPORTED", "REPORTED"))
          .body("items[1].time.value", equalTo("2023"));
    }
    ask(NORTH_KOREAN_AMMUNITION + "Iran").then().body("items", empty());
  }

  @Test
  void oneLeaderIsOneActorHoweverArticlesSpellTheName() {
    read("President Volodymyr Zelensky met Olaf Scholz in Berlin on Friday.", "Short");
    read("Zelenskyy met Emmanuel Macron in Paris on Monday.", "Shorter");
    for (String name : List.of("Zelenskiy", "Volodymyr%20Zelenskyy", "vladimir%20zelensky")) {
      ask("/claims?type=MEETING&actor=" + name)
          .then()
          .body("items.outlet", containsInAnyOrder("Short", "Shorter"));
      ask("/actors?q=" + name)
          .then()
          .body("items.name", contains("Volodymyr Zelenskyy"))
          .body("items.country", contains("UA"));
    }
  }

  @Test
  void everyExcerptIsTheTextAtItsCodePoints() {
    Response article = read(WATCHED, "Watch");
    List<Map<String, Object>> claims = article.path("claims");
    assertThat(claims).hasSizeGreaterThanOrEqualTo(4);
    claims.forEach(claim -> assertExcerpts(claim, WATCHED));
    List<Map<String, Object>> dates = article.path("dates");
    assertThat(dates).isNotEmpty();
    dates.forEach(date -> assertExcerpts(date, WATCHED));
  }

  private static void assertExcerpts(Object part, String text) {
    if (part instanceof List<?> list) {
      list.forEach(element -> assertExcerpts(element, text));
    } else if (part instanceof Map<?, ?> fields) {
      fields.values().forEach(field -> assertExcerpts(field, text));
      if (fields.get("start") instanceof Integer start
          && fields.get("end") instanceof Integer end) {
        int from = text.offsetByCodePoints(0, start);
        int to = text.offsetByCodePoints(0, end);
        assertThat(text.substring(from, to)).isEqualTo(fields.get("text"));
      }
    }
  }

  @Test
  void readsTheSameInATextWhateverElseIsRead() {
    List<Map<String, Object>> alone = said(read(WATCHED, "Alone"));
    assertThat(alone).isNotEmpty();
    read("The army met the rebels on Friday, 3 May 1996. They met again in June.", "Between");
    List<CompletableFuture<Response>> posts =
        IntStream.range(0, 8)
            .mapToObj(i -> CompletableFuture.supplyAsync(() -> read(mixed(i), "Outlet " + i)))
            .toList();
    for (int i = 0; i < posts.size(); i += 2) {
      assertThat(said(posts.get(i).join())).isEqualTo(alone);
    }
  }

  private static String mixed(int i) {
    return i % 2 == 0 ? WATCHED : SAMPLE + " Report number " + i + " was filed on Sunday.";
  }

  /** What an article's claims say, without what the ledger gave them. */
  private static List<Map<String, Object>> said(Response article) {
    List<Map<String, Object>> claims = article.path("claims");
    return claims.stream()
        .map(
            claim -> {
              Map<String, Object> said = new HashMap<>(claim);
              said.keySet().removeAll(List.of("id", "articleId", "outlet"));
              return said;
            })
        .toList();
  }

  @Test
  void readingAgainKeepsTheIds() {
    String id = read(WATCHED, "Watch").path("id");
    List<String> ids = get("/articles/" + id + "/claims").path("items.id");
    plain("")
        .header("Prefer", "wait=120")
        .post("/articles/" + id + "/extractions")
        .then()
        .statusCode(200)
        .body("status", equalTo("EXTRACTED"))
        .body("added", empty())
        .body("changed", empty())
        .body("lost", empty());
    get("/articles/" + id + "/claims").then().body("items.id", equalTo(ids));
  }

  @Test
  void anAnalystsClaimTypeIsListedAndFound() {
    get("/claim-types").then().body("items.id", hasItems("MEETING", "EVACUATION"));
    read("Jordan evacuated 40 citizens from Sudan on Monday, diplomats in Amman said.", "Desk")
        .then()
        .body("status", equalTo("EXTRACTED"));
    get("/claims?type=EVACUATION&role.evacuator=Jordan")
        .then()
        .body("items.rule", contains("evacuation/evacuate"))
        .body("items[0].quantity.value", equalTo(40))
        .body("items[0].quantity.item", equalTo("evacuated"))
        .body("items[0].plover", nullValue())
        .body(
            "items[0].extractorVersion",
            equalTo(get("/articles").path("items[0].extractorVersion")));
  }

  private static Response read(String text, String outlet) {
    return plain(text)
        .header("Prefer", "wait=120")
        .queryParam("publishedAt", "2024-11-30")
        .queryParam("outlet", outlet)
        .post("/articles");
  }

  /** The reader as it is, with a folder of rule packs beside the shipped ones. */
  public static class WithAnAnalystsRules implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of("claim-ledger.rules.dir", "src/test/resources/analyst-rules");
    }
  }
}
