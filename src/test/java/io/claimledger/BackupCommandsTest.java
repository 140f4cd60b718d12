package io.claimledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimledger.store.embedded.ReachedDatabase;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.eclipse.microprofile.config.Config;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupCommandsTest {

  @TempDir Path folder;

  private Config ledger(String name) {
    return new SmallRyeConfigBuilder()
        .withSources(
            new PropertiesConfigSource(
                Map.of("claim-ledger.database.dir", folder.resolve(name).toString()), "test", 100))
        .build();
  }

  @Test
  void aLedgerOfItsOwnIsBackedUpAndRestoredElsewhere() throws Exception {
    try (ReachedDatabase database = ReachedDatabase.in(folder.resolve("first"))) {
      Flyway.configure()
          .dataSource(database.jdbcUrl(), database.user(), database.password())
          .load()
          .migrate();
      Path file = folder.resolve("ledger.backup");
      assertThat(BackupCommands.run(ledger("first"), "backup", file.toString())).isZero();
      assertThat(file).isNotEmptyFile();
      assertThat(BackupCommands.run(ledger("second"), "restore", file.toString())).isZero();
      assertThat(BackupCommands.run(ledger("second"), "backup", folder + "/again")).isZero();
      assertThat(folder.resolve("again")).isNotEmptyFile();
    }
  }

  @Test
  void whatCannotBeDoneEndsWithAnErrorCode() throws Exception {
    Path note = Files.writeString(folder.resolve("note"), "no backup");
    assertThat(BackupCommands.run(ledger("third"), "restore", note.toString())).isEqualTo(1);
  }
}
