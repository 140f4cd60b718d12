package io.claimledger;

import io.claimledger.store.backup.Backup;
import io.claimledger.store.backup.BackupException;
import io.claimledger.store.backup.DatabaseAddress;
import io.claimledger.store.backup.Restoration;
import java.nio.file.Path;
import org.eclipse.microprofile.config.Config;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** The commands that write the whole ledger into a file, and back: docs/runbook.md. */
@Command(name = "java -jar quarkus-run.jar", mixinStandardHelpOptions = true)
final class BackupCommands {

  private static final int FAILED = 1;

  private final DatabaseAddress ledger;

  private BackupCommands(DatabaseAddress ledger) {
    this.ledger = ledger;
  }

  /** Whether a word is one of these commands. */
  static boolean include(String word) {
    return of(new DatabaseAddress("", "", "")).getSubcommands().containsKey(word);
  }

  /**
   * Runs a command on the ledger that is configured.
   *
   * @return the exit code
   */
  static int run(Config config, String... args) {
    return CommandDatabase.reach(
        config,
        (url, user, password) -> of(new DatabaseAddress(url, user, password)).execute(args));
  }

  private static CommandLine of(DatabaseAddress ledger) {
    return new CommandLine(new BackupCommands(ledger))
        .setExecutionExceptionHandler(
            (failure, command, given) -> {
              command.getErr().println(failure.getMessage());
              return FAILED;
            });
  }

  @Command(
      name = "backup",
      description = "Writes the ledger as it stands now into a new file; the service may run.")
  void backup(@Parameters(paramLabel = "FILE") Path file) throws BackupException {
    System.out.printf("%d rows written to %s%n", Backup.write(ledger, file), file);
  }

  @Command(
      name = "restore",
      description = "Fills an empty database from such a file; the service must not run.")
  void restore(@Parameters(paramLabel = "FILE") Path file) throws BackupException {
    System.out.printf("%d rows restored%n", new Restoration(ledger).restore(file));
  }
}
