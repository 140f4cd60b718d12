package io.claimledger;

import io.claimledger.access.KeyArchive;
import io.claimledger.access.KeyRing;
import io.claimledger.store.ApiKeyStore;
import io.claimledger.store.embedded.EmbeddedDatabaseException;
import io.claimledger.store.embedded.ReachedDatabase;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;

/** Runs a command on the keys of the ledger that is configured, whether its service runs or not. */
final class LedgerKeys {

  private static final String DATASOURCE = "quarkus.datasource.";

  private LedgerKeys() {}

  /**
   * Runs a command.
   *
   * @return the exit code
   */
  static int run(Config config, String... args) {
    Optional<String> url = config.getOptionalValue(DATASOURCE + "jdbc.url", String.class);
    if (url.isPresent()) {
      String user = config.getOptionalValue(DATASOURCE + "username", String.class).orElse("");
      String password = config.getOptionalValue(DATASOURCE + "password", String.class).orElse("");
      return commands(url.get(), user, password).run(args);
    }
    Path folder = config.getValue("claim-ledger.database.dir", Path.class);
    try (ReachedDatabase database = ReachedDatabase.in(folder)) {
      return commands(database.jdbcUrl(), database.user(), database.password()).run(args);
    } catch (EmbeddedDatabaseException | IOException e) {
      System.err.println(e.getMessage());
      return 1;
    }
  }

  private static KeyCommands commands(String url, String user, String password) {
    return new KeyCommands(() -> ring(ApiKeyStore.in(url, user, password)), System.out, System.err);
  }

  static KeyRing ring(KeyArchive archive) {
    return new KeyRing(archive, Clock.systemUTC());
  }
}
