package io.claimledger.api;

import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.claimledger.ingest.ScriptedReading;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(ScriptedReading.class)
class ExtractionsTest extends ScriptedLedgerTest {

  private static final String TEXT =
      "This is the news of the day. Ruritania shipped 300 shells to Elbonia. Ruritania sent 20 guns"
          + " to Elbonia. Ruritania shipped 40 tents to Graustark.";

  @Test
  void sayWhatTheyChanged() {
    String id = posted(TEXT);
    List<String> before = get("/articles/" + id + "/claims").then().extract().path("items.id");
    String first = get("/articles/" + id).then().extract().path("extractedAt");
    reader.setVersion("scripted-2");
    plain("")
        .post("/articles/" + id + "/extractions")
        .then()
        .statusCode(200)
        .body("status", equalTo("EXTRACTED"))
        .body("extractorVersion", equalTo("scripted-2"))
        .body("added", empty())
        .body("changed.before.modality", equalTo(List.of("ASSERTED")))
        .body("changed.after.modality", equalTo(List.of("ALLEGED")))
        .body("changed[0].after.id", equalTo(before.get(1)))
        .body("lost.id", equalTo(List.of(before.get(2))));
    get("/articles/" + id + "/claims").then().body("items.id", equalTo(before.subList(0, 2)));
    get("/claims/" + before.get(2)).then().statusCode(404);
    get("/claims?knownAt=" + first)
        .then()
        .body("items.id", equalTo(before))
        .body("items.modality", equalTo(List.of("ASSERTED", "ASSERTED", "ASSERTED")));
    get("/actors?q=Graustark").then().body("items", empty());
  }

  @Test
  void changeNothingWithTheSameVersion() {
    String id = posted(TEXT);
    plain("")
        .post("/articles/" + id + "/extractions")
        .then()
        .statusCode(200)
        .body("added", empty())
        .body("changed", empty())
        .body("lost", empty());
    plain("").post("/articles/" + UUID.randomUUID() + "/extractions").then().statusCode(404);
  }

  @Test
  void failWithoutTakingAwayWhatWasRead() {
    String id = posted(TEXT);
    reader.setVersion("scripted-broken");
    plain("")
        .post("/articles/" + id + "/extractions")
        .then()
        .statusCode(200)
        .body("status", equalTo("FAILED"))
        .body("problem.type", equalTo("urn:claim-ledger:problem:extraction-failed"));
    get("/articles/" + id + "/claims").then().body("items.size()", equalTo(3));
    reader.setVersion("scripted-1");
    post(TEXT).then().statusCode(200).body("status", equalTo("EXTRACTED"));
  }

  @Test
  void oneOfFiftyThatPostAtOnceStores() {
    List<CompletableFuture<Integer>> posts =
        IntStream.range(0, 50)
            .mapToObj(i -> CompletableFuture.supplyAsync(() -> post(TEXT).statusCode()))
            .toList();
    List<Integer> answers = posts.stream().map(CompletableFuture::join).toList();
    assertThat(answers).containsOnly(200, 201);
    assertThat(answers.stream().filter(status -> status == 201)).hasSize(1);
    get("/articles").then().body("items.size()", equalTo(1));
  }
}
