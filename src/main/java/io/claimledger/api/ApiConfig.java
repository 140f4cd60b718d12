package io.claimledger.api;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What the HTTP interface takes. */
@ConfigMapping(prefix = "claim-ledger.api")
public interface ApiConfig {

  /** The largest body taken, but for a batch. */
  @WithDefault("16M")
  MemorySize maxBodySize();
}
