package io.claimledger.ingest;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How articles are taken in. */
@ConfigMapping(prefix = "claim-ledger.ingest")
public interface IngestConfig {

  /** The longest text taken, in code points. */
  @WithDefault("1000000")
  int maxTextLength();
}
