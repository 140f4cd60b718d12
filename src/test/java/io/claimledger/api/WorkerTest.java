package io.claimledger.api;

import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.claimledger.ingest.ArticleArchive;
import io.claimledger.ingest.ExtractionOutcome;
import io.claimledger.ingest.ExtractionOutcomes;
import io.claimledger.ingest.Priority;
import io.claimledger.ingest.ScriptedReading;
import io.claimledger.ingest.Submission;
import io.claimledger.model.SourceText;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** A process that reads and does not serve. */
@QuarkusTest
@TestProfile(WorkerTest.Worker.class)
class WorkerTest extends LedgerTest {

  @Inject ArticleArchive archive;
  @Inject ExtractionOutcomes outcomes;

  @Test
  void answersNothingButHowItIs() {
    for (String path : new String[] {"/articles", "/claims", "/claim-types", "/actors"}) {
      get(path)
          .then()
          .statusCode(404)
          .contentType("application/problem+json")
          .body("detail", containsString("claim-ledger.role"));
    }
    post("An article for which this is no place.").then().statusCode(404);
    get("/q/health/ready").then().statusCode(200).body("status", equalTo("UP"));
  }

  @Test
  void readsWhatOthersTookIn() throws Exception {
    Submission submission =
        new Submission(SourceText.of("Taken in by another process."), null, null, null, null, null);
    UUID id = archive.keep(submission, "other", Priority.ARTICLE).orElseThrow().articleId();
    assertThat(
            outcomes
                .await(id, Duration.ofSeconds(30))
                .toCompletableFuture()
                .get(60, TimeUnit.SECONDS))
        .containsInstanceOf(ExtractionOutcome.Extracted.class);
  }

  /** As {@code claim-ledger.role=worker} starts it. */
  public static class Worker implements QuarkusTestProfile {
    @Override
    public Set<Class<?>> getEnabledAlternatives() {
      return new ScriptedReading().getEnabledAlternatives();
    }

    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of("claim-ledger.role", "worker");
    }
  }
}
