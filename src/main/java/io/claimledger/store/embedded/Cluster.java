package io.claimledger.store.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jboss.logging.Logger;

/** PostgreSQL's data folder. */
record Cluster(Path path) {

  private static final Logger LOG = Logger.getLogger(Cluster.class);
  private static final String COMPLETE = "claim-ledger.complete";

  static Cluster in(Path directory) {
    return new Cluster(directory.resolve("cluster"));
  }

  /**
   * Moves away a data folder whose making was cut short, on which no server can start.
   *
   * @return whether there is no data folder now
   */
  boolean setAsideUnlessComplete() throws IOException {
    if (Files.exists(path.resolve(COMPLETE))) {
      return false;
    }
    if (Files.exists(path)) {
      Path aside = Files.createTempDirectory(path.getParent(), "cluster-unfinished-");
      Files.move(path, aside.resolve("cluster"));
      LOG.warnf("The making of %s was cut short; it is now in %s", path, aside);
    }
    return true;
  }

  /** Notes that a server has run on this data. */
  void markComplete() throws IOException {
    Files.write(
        path.resolve(COMPLETE), new byte[0], StandardOpenOption.CREATE, StandardOpenOption.DSYNC);
  }
}
