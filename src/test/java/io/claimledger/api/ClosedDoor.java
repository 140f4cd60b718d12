package io.claimledger.api;

import io.claimledger.ingest.ScriptedReading;
import io.quarkus.test.junit.QuarkusTestProfile;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;

/** A service that asks everybody for credentials, and logs all that it can into a file. */
public final class ClosedDoor implements QuarkusTestProfile {

  static final Path LOG = Path.of("target/closed-door.log");
  static final int REQUESTS_PER_MINUTE = 300;

  @Override
  public Set<Class<?>> getEnabledAlternatives() {
    return new ScriptedReading().getEnabledAlternatives();
  }

  @Override
  public Map<String, String> getConfigOverrides() {
    return Map.ofEntries(
        Map.entry("claim-ledger.access.loopback-open", "false"),
        Map.entry("claim-ledger.limits.requests-per-minute", "" + REQUESTS_PER_MINUTE),
        Map.entry("mp.jwt.verify.publickey.location", TestIssuer.publicKey().toUri().toString()),
        Map.entry("mp.jwt.verify.issuer", TestIssuer.NAME),
        Map.entry("mp.jwt.verify.audiences", TestIssuer.AUDIENCE),
        Map.entry("quarkus.log.file.enabled", "true"),
        Map.entry("quarkus.log.file.path", LOG.toString()),
        Map.entry("quarkus.log.file.level", "ALL"),
        Map.entry("quarkus.log.category.\"io.claimledger\".level", "DEBUG"),
        Map.entry("quarkus.log.category.\"io.quarkus\".level", "DEBUG"),
        Map.entry("quarkus.log.category.\"io.smallrye.jwt\".level", "DEBUG"),
        Map.entry("quarkus.log.category.\"io.vertx\".level", "DEBUG"),
        Map.entry("quarkus.log.category.\"org.jboss.resteasy\".level", "DEBUG"),
        Map.entry("quarkus.log.category.\"http-problem\".level", "DEBUG"));
  }
}
