package io.claimledger.api;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What a batch of articles may be. A batch as a whole has no limit: it is never held in memory. */
@ConfigMapping(prefix = "claim-ledger.batch")
public interface BatchConfig {

  /** The longest line taken, in bytes; a longer one is refused, and those after it are read. */
  @WithDefault("8M")
  MemorySize maxLineLength();

  /** The most lines of one batch, blank ones too; what comes after them is not read. */
  @WithDefault("1000000")
  int maxLines();
}
