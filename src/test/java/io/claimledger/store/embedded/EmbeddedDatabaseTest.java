package io.claimledger.store.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedDatabaseTest {

  @TempDir private Path parent;

  @Test
  void startsAgainOnTheSameDataAfterTheOwnerWasKilled() throws Exception {
    Path folder = parent.resolve("ledger data");
    Process owner = startOwner(folder);
    ProcessHandle orphan;
    try {
      assertThatThrownBy(() -> EmbeddedDatabase.start(folder))
          .isInstanceOf(EmbeddedDatabaseException.class)
          .hasMessageContaining(folder.toString())
          .hasMessageContaining("process " + owner.pid());
      orphan = server(folder);
    } finally {
      owner.destroyForcibly().waitFor();
    }
    assertThat(orphan.isAlive()).as("the killed owner leaves its server").isTrue();

    try (EmbeddedDatabase database = EmbeddedDatabase.start(folder)) {
      assertThat(orphan.isAlive()).isFalse();
      assertThat(database.isNew()).isFalse();
      assertThat(query(database, "select word from kept")).containsExactly("committed");
    }
    assertThat(folder.resolve("cluster/postmaster.pid")).doesNotExist();
  }

  @Test
  void keepsWhatItSaysIsCommittedAndAsksForItsPassword() throws Exception {
    try (EmbeddedDatabase database = EmbeddedDatabase.start(parent)) {
      assertThat(database.isNew()).isTrue();
      for (String setting : List.of("fsync", "synchronous_commit", "full_page_writes")) {
        assertThat(query(database, "show " + setting)).as(setting).containsExactly("on");
      }
      assertThat(query(database, "select lower('КИЇВ')")).containsExactly("київ");
      assertThatThrownBy(
              () -> DriverManager.getConnection(database.jdbcUrl(), database.user(), "guess"))
          .isInstanceOf(SQLException.class)
          .hasMessageContaining("password authentication failed");
    }
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(passwordFile())))
        .isEqualTo("rw-------");
  }

  @Test
  void startsOverWhereTheFirstStartWasCutShort() throws Exception {
    Path unfinished = Files.createDirectories(parent.resolve("cluster"));
    Files.writeString(unfinished.resolve("postgresql.conf"), "half");
    try (EmbeddedDatabase database = EmbeddedDatabase.start(parent)) {
      assertThat(database.isNew()).isTrue();
      assertThat(query(database, "select 1")).containsExactly("1");
    }
  }

  @Test
  void aPidFileWhoseNumberNowBelongsToAnotherProgramIsNoServer() throws Exception {
    EmbeddedDatabase.start(parent).close();
    long self = ProcessHandle.current().pid();
    Files.writeString(parent.resolve("cluster/postmaster.pid"), self + "\n");
    try (EmbeddedDatabase database = EmbeddedDatabase.start(parent)) {
      assertThat(query(database, "select 1")).containsExactly("1");
    }
  }

  private Path passwordFile() {
    return parent.resolve("password");
  }

  private static ProcessHandle server(Path folder) throws IOException {
    List<String> lines = Files.readAllLines(folder.resolve("cluster/postmaster.pid"));
    return ProcessHandle.of(Long.parseLong(lines.get(0))).orElseThrow();
  }

  private static Process startOwner(Path folder) throws IOException {
    Process owner =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Owner.class.getName(),
                folder.toString())
            .redirectErrorStream(true)
            .start();
    List<String> output = new ArrayList<>();
    BufferedReader reader = owner.inputReader(StandardCharsets.UTF_8);
    for (String line = reader.readLine(); line != null; line = reader.readLine()) {
      output.add(line);
      if (line.startsWith(Owner.READY)) {
        return owner;
      }
    }
    throw new IllegalStateException(String.join("\n", output));
  }

  private static List<String> query(EmbeddedDatabase database, String sql) throws SQLException {
    List<String> values = new ArrayList<>();
    try (Connection connection = Owner.connect(database);
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        values.add(rows.getString(1));
      }
    }
    return values;
  }
}
