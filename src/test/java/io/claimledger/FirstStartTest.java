package io.claimledger;

import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.claimledger.ingest.ScriptedReading;
import io.claimledger.store.EmbeddedPostgresResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The service as it first starts on a database of its own. */
@QuarkusTest
@QuarkusTestResource(EmbeddedPostgresResource.class)
@TestProfile(FirstStartTest.FirstStart.class)
class FirstStartTest {

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  @TestHTTPResource("/")
  URI ledger;

  @Test
  void takesInTheSamplesAndRemovesThemAtACommand() throws Exception {
    samples().body("items", hasSize(samplesOnDisk()));
    SampleRemoval removal = new SampleRemoval(ledger, null);
    assertThat(removal.removeAll()).isEqualTo(samplesOnDisk());
    samples().body("items", hasSize(0));
    assertThat(removal.removeAll()).isZero();
  }

  @Test
  void isLiveAtOnceAndReadyWhenArticlesAreRead() {
    get("/q/health/live").then().statusCode(200).body("status", equalTo("UP"));
    Instant end = Instant.now().plus(PATIENCE);
    String check = "checks.find { it.name == 'Article reading' }";
    while (!"loaded".equals(get("/q/health/ready").path(check + ".data.models"))) {
      assertThat(Instant.now()).as("not ready in time").isBefore(end);
    }
    get("/q/health/ready").then().statusCode(200).body(check + ".status", equalTo("UP"));
  }

  private static ValidatableResponse samples() {
    return get("/articles?outlet=Sample&limit=500").then().statusCode(200);
  }

  private static int samplesOnDisk() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("seeds/development"))) {
      return (int) files.filter(file -> file.toString().endsWith(".txt")).count();
    }
  }

  /** What Main tells the service of a database that it has just made. */
  public static class FirstStart implements QuarkusTestProfile {
    @Override
    public Set<Class<?>> getEnabledAlternatives() {
      return new ScriptedReading().getEnabledAlternatives();
    }

    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of("claim-ledger.database.new", "true", "claim-ledger.extraction.preload", "true");
    }
  }
}
