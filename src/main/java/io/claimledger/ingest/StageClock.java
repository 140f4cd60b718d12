package io.claimledger.ingest;

import io.claimledger.ingest.TimedReading.Stage;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;

/** Measures one step after the other. */
final class StageClock {

  private final Map<Stage, Duration> times = new EnumMap<>(Stage.class);
  private long begin = System.nanoTime();

  /** Ends a step; the next one begins. */
  void end(Stage stage) {
    long now = System.nanoTime();
    times.put(stage, Duration.ofNanos(now - begin));
    begin = now;
  }

  Map<Stage, Duration> times() {
    return times;
  }
}
