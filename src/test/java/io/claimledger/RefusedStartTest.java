package io.claimledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimledger.ingest.ScriptedReading;
import io.claimledger.store.EmbeddedPostgresResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.quarkus.test.junit.main.LaunchResult;
import io.quarkus.test.junit.main.QuarkusMainLauncher;
import io.quarkus.test.junit.main.QuarkusMainTest;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Where others could reach it and nobody has a key, the service does not start. */
@QuarkusMainTest
@QuarkusTestResource(EmbeddedPostgresResource.class)
@TestProfile(RefusedStartTest.OnEveryAddress.class)
class RefusedStartTest {

  private static final String LOCATION = "mp.jwt.verify.publickey.location";

  @Test
  void withoutCredentials(QuarkusMainLauncher service) {
    LaunchResult start = service.launch();
    assertThat(start.exitCode()).isEqualTo(1);
    assertThat(start.getErrorOutput()).contains("0.0.0.0", "create-key --role admin");
    assertThat(start.getOutput()).doesNotContain("Listening on");
  }

  @Test
  void withAnIdentityProviderWhoseTokensAreForAnybody(QuarkusMainLauncher service) {
    System.setProperty(LOCATION, "public.pem");
    try {
      LaunchResult start = service.launch();
      assertThat(start.exitCode()).isEqualTo(1);
      assertThat(start.getErrorOutput()).contains("mp.jwt.verify.audiences");
    } finally {
      System.clearProperty(LOCATION);
    }
  }

  /** The service as a container starts it. */
  public static class OnEveryAddress implements QuarkusTestProfile {
    @Override
    public Set<Class<?>> getEnabledAlternatives() {
      return new ScriptedReading().getEnabledAlternatives();
    }

    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of("quarkus.http.host", "0.0.0.0");
    }
  }
}
