package io.claimledger.ingest;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.OptionalInt;

/** How articles are taken in and read. */
@ConfigMapping(prefix = "claim-ledger.ingest")
public interface IngestConfig {

  /** The longest text taken, in code points. */
  @WithDefault("1000000")
  int maxTextLength();

  /** How many articles are read at once; as many as there are processors if not set. */
  OptionalInt workers();
}
