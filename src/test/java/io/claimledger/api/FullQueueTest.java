package io.claimledger.api;

import static io.restassured.RestAssured.get;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;

import io.claimledger.ingest.NobodyReads;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(FullQueueTest.TwoMayWait.class)
class FullQueueTest extends LedgerTest {

  @Test
  void moreThanMayWaitAreRefusedAndNotStored() {
    String first =
        send("The first of those that wait.").then().statusCode(202).extract().path("id");
    send("The second of those that wait.").then().statusCode(202);
    send("The third, for which there is no room.")
        .then()
        .statusCode(503)
        .contentType("application/problem+json")
        .header("Retry-After", matchesPattern("\\d+"))
        .body("type", equalTo("urn:claim-ledger:problem:queue-full"));
    get("/articles").then().body("items", hasSize(2));
    send("The first of those that wait.").then().statusCode(200).body("id", equalTo(first));
    io.restassured.RestAssured.delete("/articles/" + first).then().statusCode(204);
    send("The third, for which there is room now.").then().statusCode(202);
  }

  @Test
  void aProcessThatOnlyServesIsReady() {
    get("/q/health/ready").then().statusCode(200);
  }

  private static Response send(String text) {
    return plain(text).header("Prefer", "respond-async").post("/articles");
  }

  /** Where two fill the queue, and nobody empties it. */
  public static class TwoMayWait implements QuarkusTestProfile {
    @Override
    public Set<Class<?>> getEnabledAlternatives() {
      return new NobodyReads().getEnabledAlternatives();
    }

    @Override
    public Map<String, String> getConfigOverrides() {
      Map<String, String> overrides = new HashMap<>(new NobodyReads().getConfigOverrides());
      overrides.put("claim-ledger.queue.limit", "2");
      return overrides;
    }
  }
}
