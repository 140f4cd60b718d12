package io.claimledger.ingest;

import io.claimledger.query.ScriptedClaimTypes;
import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Set;

/** Runs tests with {@link ScriptedReader} in the place of CoreNLP. */
public final class ScriptedReading implements QuarkusTestProfile {

  @Override
  public Set<Class<?>> getEnabledAlternatives() {
    return Set.of(ScriptedReader.class, ScriptedClaimTypes.class);
  }
}
