package io.claimledger.ingest;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;
import java.util.Set;

/** A process that serves and does not read: what reads then is what a test opens. */
public final class NobodyReads implements QuarkusTestProfile {

  @Override
  public Set<Class<?>> getEnabledAlternatives() {
    return new ScriptedReading().getEnabledAlternatives();
  }

  @Override
  public Map<String, String> getConfigOverrides() {
    return Map.of(
        "claim-ledger.role", "api",
        "claim-ledger.extraction.workers", "1",
        "claim-ledger.queue.poll", "50ms",
        "claim-ledger.queue.heartbeat", "200ms",
        "claim-ledger.queue.drain", "200ms");
  }
}
