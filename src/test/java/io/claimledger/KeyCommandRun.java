package io.claimledger;

import io.claimledger.store.ApiKeyStore;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * One run of a command on the keys of the tests' database.
 *
 * @param code its exit code
 */
public record KeyCommandRun(int code, String out, String err) {

  /** Runs a command as it is typed. */
  public static KeyCommandRun of(String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code = commands(new PrintStream(out, true), new PrintStream(err, true)).run(args);
    return new KeyCommandRun(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  private static KeyCommands commands(PrintStream out, PrintStream err) {
    Config config = ConfigProvider.getConfig();
    String url = config.getValue("quarkus.datasource.jdbc.url", String.class);
    return new KeyCommands(
        () -> LedgerKeys.ring(ApiKeyStore.in(url, "postgres", "postgres")), out, err);
  }

  /** A new key with a role. */
  public static String newKey(String role) {
    return of("create-key", "--role", role, "--name", "Test " + role).out().strip();
  }
}
