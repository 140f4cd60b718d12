package io.claimledger.api;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.claimledger.ingest.ScriptedProcessReader;
import io.claimledger.query.ScriptedClaimTypes;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Articles that end the process that reads them, among articles that do not. */
@QuarkusTest
@TestProfile(KillersTest.OwnProcess.class)
class KillersTest extends LedgerTest {

  @Test
  void oneThatEndsItsProcessIsFailedAndTheOthersAreRead() {
    List<CompletableFuture<ValidatableResponse>> others =
        IntStream.range(0, 12).mapToObj(i -> posting("Good news, number " + i + ".")).toList();
    CompletableFuture<ValidatableResponse> killer =
        posting("The news is such that processes crash.");
    killer
        .join()
        .statusCode(201)
        .body("status", equalTo("FAILED"))
        .body("problem.type", equalTo("urn:claim-ledger:problem:extraction-ended-its-process"))
        .body("problem.detail", containsString("3 times"));
    others.forEach(other -> other.join().statusCode(201).body("status", equalTo("EXTRACTED")));
  }

  @Test
  void oneThatTakesTooLongIsFailedAndTheOthersAreRead() {
    CompletableFuture<ValidatableResponse> slow = posting("The news is such that processes hang.");
    List<CompletableFuture<ValidatableResponse>> others =
        IntStream.range(0, 4).mapToObj(i -> posting("Quick news, number " + i + ".")).toList();
    others.forEach(other -> other.join().statusCode(201).body("status", equalTo("EXTRACTED")));
    slow.join()
        .statusCode(201)
        .body("status", equalTo("FAILED"))
        .body("problem.detail", containsString("took longer than 3000 ms"));
  }

  private static CompletableFuture<ValidatableResponse> posting(String text) {
    return CompletableFuture.supplyAsync(
        () -> plain(text).header("Prefer", "wait=110").post("/articles").then());
  }

  /** Reads two at once in a process of its own. */
  public static class OwnProcess implements QuarkusTestProfile {
    @Override
    public Set<Class<?>> getEnabledAlternatives() {
      return Set.of(ScriptedProcessReader.class, ScriptedClaimTypes.class);
    }

    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of("claim-ledger.extraction.workers", "2");
    }
  }
}
