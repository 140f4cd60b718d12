package io.claimledger.api.door;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Who needs no key. */
@ConfigMapping(prefix = "claim-ledger.access")
public interface AccessConfig {

  /** Whether those on this machine need none, as long as the service listens on loopback alone. */
  @WithDefault("true")
  boolean loopbackOpen();
}
