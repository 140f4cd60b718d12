package io.claimledger.ingest;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How articles wait for those who read them. */
@ConfigMapping(prefix = "claim-ledger.queue")
public interface QueueConfig {

  /** How many articles may wait; more are refused. */
  @WithDefault("100000")
  long limit();

  /** How often a process looks for articles that another one took in. */
  @WithDefault("1s")
  Duration poll();

  /** How often a process says that it still reads an article. */
  @WithDefault("5s")
  Duration heartbeat();

  /** After how many heartbeats that did not come others may read the article; 4 at least. */
  @WithDefault("4")
  int missedHeartbeats();

  /** How long a process that is told to stop goes on reading what it has begun. */
  @WithDefault("5s")
  Duration drain();
}
