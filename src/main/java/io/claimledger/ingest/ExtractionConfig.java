package io.claimledger.ingest;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.OptionalInt;

/** How articles are read. */
@ConfigMapping(prefix = "claim-ledger.extraction")
public interface ExtractionConfig {

  /** How many articles are read at once; as many as there are processors if not set. */
  OptionalInt workers();

  /** Whether the models are loaded at start-up rather than with the first article. */
  @WithDefault("true")
  boolean preload();

  /** Whether articles are read in a process of their own, which can be ended for certain. */
  @WithDefault("true")
  boolean process();

  /** The heap of that process. */
  @WithDefault("4g")
  MemorySize heap();

  /** The longest time that one reading may take; past it, its process is ended. */
  @WithDefault("120s")
  Duration timeout();

  /** How many articles are read at once. */
  default int places() {
    return workers().orElseGet(() -> Runtime.getRuntime().availableProcessors());
  }
}
