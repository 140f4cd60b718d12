package io.claimledger;

import io.claimledger.access.KeyArchive;
import io.claimledger.access.KeyRing;
import io.claimledger.store.ApiKeyStore;
import org.eclipse.microprofile.config.Config;

/** Runs a command on the keys of the ledger that is configured, whether its service runs or not. */
final class LedgerKeys {

  private LedgerKeys() {}

  /**
   * Runs a command.
   *
   * @return the exit code
   */
  static int run(Config config, String... args) {
    return CommandDatabase.reach(
        config, (url, user, password) -> commands(url, user, password).run(args));
  }

  private static KeyCommands commands(String url, String user, String password) {
    return new KeyCommands(() -> ring(ApiKeyStore.in(url, user, password)), System.out, System.err);
  }

  static KeyRing ring(KeyArchive archive) {
    return new KeyRing(archive);
  }
}
