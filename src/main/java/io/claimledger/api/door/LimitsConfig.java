package io.claimledger.api.door;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Min;

/** How much a caller may ask. */
@ConfigMapping(prefix = "claim-ledger.limits")
public interface LimitsConfig {

  /** How many requests a key or token may make in a minute. */
  @WithDefault("600")
  @Min(1)
  int requestsPerMinute();
}
