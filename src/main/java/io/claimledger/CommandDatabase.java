package io.claimledger;

import io.claimledger.store.embedded.EmbeddedDatabaseException;
import io.claimledger.store.embedded.ReachedDatabase;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;

/**
 * The database of the ledger that is configured, for commands: they work on it whether its service
 * runs or not.
 */
final class CommandDatabase {

  private static final String DATASOURCE = "quarkus.datasource.";

  private CommandDatabase() {}

  /** What a command does. */
  interface Use {

    /** Does it, and gives the exit code. */
    int on(String url, String user, String password);
  }

  /**
   * Reaches the database for as long as a command needs it.
   *
   * @return the exit code
   */
  static int reach(Config config, Use command) {
    Optional<String> url = config.getOptionalValue(DATASOURCE + "jdbc.url", String.class);
    if (url.isPresent()) {
      String user = config.getOptionalValue(DATASOURCE + "username", String.class).orElse("");
      String password = config.getOptionalValue(DATASOURCE + "password", String.class).orElse("");
      return command.on(url.get(), user, password);
    }
    Path folder = config.getValue("claim-ledger.database.dir", Path.class);
    try (ReachedDatabase database = ReachedDatabase.in(folder)) {
      return command.on(database.jdbcUrl(), database.user(), database.password());
    } catch (EmbeddedDatabaseException | IOException e) {
      System.err.println(e.getMessage());
      return 1;
    }
  }
}
