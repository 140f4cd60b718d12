package io.claimledger.api;

import io.claimledger.ingest.ArticleReader;
import io.claimledger.ingest.ReaderState;
import io.claimledger.ingest.ServiceRole;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/** Ready once articles that are accepted are read at once; until then they wait. */
@Readiness
class ReadingCheck implements HealthCheck {

  private final ArticleReader reader;
  private final ServiceRole role;

  ReadingCheck(
      ArticleReader reader,
      @ConfigProperty(name = "claim-ledger.role", defaultValue = "all") ServiceRole role) {
    this.reader = reader;
    this.role = role;
  }

  @Override
  public HealthCheckResponse call() {
    HealthCheckResponseBuilder response = HealthCheckResponse.named("Article reading");
    if (!role.reads()) {
      return response.up().withData("models", "loaded by workers").build();
    }
    ReaderState state = reader.state();
    if (state instanceof ReaderState.Ready) {
      return response.up().withData("models", "loaded").build();
    }
    if (state instanceof ReaderState.OnDemand) {
      return response.up().withData("models", "load with the first article").build();
    }
    if (state instanceof ReaderState.Broken broken) {
      return response.down().withData("models", "failed").withData("why", broken.reason()).build();
    }
    return response.down().withData("models", "loading").build();
  }
}
