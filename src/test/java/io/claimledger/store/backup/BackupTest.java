package io.claimledger.store.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupTest {

  private static final String TWO_ARTICLES =
      """
      insert into article (id, fingerprint, text_digest, text, length, published_order,
        received_at, duplicate_of, status)
      values
        ('00000000-0000-7000-8000-000000000002', '\\x02', '\\x01',
         E'Zenda fell.\\n\\t\\N 🚢', 14, 0, now(),
         '00000000-0000-7000-8000-000000000001', 'PENDING'),
        ('00000000-0000-7000-8000-000000000001', '\\x01', '\\x01', 'Zenda fell.', 11, 0, now(),
         null, 'EXTRACTED');
      insert into actor (id, name, type) values (gen_random_uuid(), 'Ruritania', 'COUNTRY');
      insert into article_actor select a.id, 0, r.id, '{"name": "Ruritania"}'
        from article a, actor r
      """;

  private static EmbeddedPostgres server;
  private static int databases;

  @TempDir Path folder;
  private DatabaseAddress ledger;

  @BeforeAll
  static void startServer() throws IOException {
    server = EmbeddedPostgres.builder().start();
  }

  @AfterAll
  static void stopServer() throws IOException {
    server.close();
  }

  @BeforeEach
  void fillLedger() throws SQLException {
    ledger = emptyDatabase();
    migrate(ledger, "latest");
    execute(ledger, TWO_ARTICLES);
  }

  private static DatabaseAddress emptyDatabase() throws SQLException {
    String name = "ledger" + databases++;
    String user = "postgres";
    execute(
        new DatabaseAddress(server.getJdbcUrl(user, user), user, user), "create database " + name);
    return new DatabaseAddress(server.getJdbcUrl(user, name), user, user);
  }

  private static void migrate(DatabaseAddress database, String version) {
    Flyway.configure()
        .dataSource(database.url(), database.user(), database.password())
        .target(version)
        .load()
        .migrate();
  }

  private static void execute(DatabaseAddress database, String sql) throws SQLException {
    try (Connection connection =
            DriverManager.getConnection(database.url(), database.user(), database.password());
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /** Every row of every table, in one order, generated columns too. */
  private static Map<String, String> content(DatabaseAddress database) throws SQLException {
    Map<String, String> content = new TreeMap<>();
    try (Connection connection = database.connect();
        Statement statement = connection.createStatement()) {
      for (Manifest.Table table : Tables.all(connection)) {
        try (ResultSet rows =
            statement.executeQuery(
                "select string_agg(t::text, E'\\n' order by t::text) from %s t"
                    .formatted(table.quotedName()))) {
          rows.next();
          content.put(table.name(), String.valueOf(rows.getString(1)));
        }
      }
    }
    return content;
  }

  private Path backup() throws BackupException {
    Path file = folder.resolve("ledger.backup");
    Backup.write(ledger, file);
    return file;
  }

  @Test
  void whatIsRestoredIsWhatWasThereRowByRow() throws Exception {
    DatabaseAddress other = emptyDatabase();
    long rows = new Restoration(other).restore(backup());
    assertThat(rows).isEqualTo(5);
    assertThat(content(other)).isEqualTo(content(ledger)).containsKey("claim_version");
    migrate(other, "latest");
    assertThat(folder)
        .isDirectoryContaining("glob:**ledger.backup")
        .isDirectoryNotContaining("glob:**unfinished");
  }

  @Test
  void anOlderVersionsBackupIsRestoredAndThenMigrated() throws Exception {
    ledger = emptyDatabase();
    migrate(ledger, "2");
    execute(ledger, TWO_ARTICLES);
    DatabaseAddress other = emptyDatabase();
    new Restoration(other).restore(backup());
    assertThat(content(other)).isEqualTo(content(ledger));
    migrate(other, "latest");
    assertThat(content(other).get("article")).contains("Zenda fell.");
  }

  @Test
  void aDatabaseThatHoldsSomethingIsLeftAsItIs() throws Exception {
    Path file = backup();
    Map<String, String> before = content(ledger);
    assertThatThrownBy(() -> new Restoration(ledger).restore(file))
        .isInstanceOf(BackupException.class)
        .hasMessageContaining("not empty");
    assertThat(content(ledger)).isEqualTo(before);
  }

  @Test
  void aDamagedBackupRestoresNothing() throws Exception {
    Path damaged = withoutLastLineOf("article_actor.copy", backup());
    DatabaseAddress other = emptyDatabase();
    assertThatThrownBy(() -> new Restoration(other).restore(damaged))
        .isInstanceOf(BackupException.class)
        .hasMessageContaining("1 of 2 rows in article_actor.copy");
    assertThat(content(other).get("article")).isEqualTo("null");
  }

  private Path withoutLastLineOf(String entry, Path file) throws IOException {
    Path damaged = folder.resolve("damaged.backup");
    try (ZipFile from = new ZipFile(file.toFile());
        ZipOutputStream to = new ZipOutputStream(Files.newOutputStream(damaged))) {
      for (ZipEntry each : from.stream().toList()) {
        to.putNextEntry(new ZipEntry(each.getName()));
        copy(from.getInputStream(each).readAllBytes(), each.getName().equals(entry), to);
      }
    }
    return damaged;
  }

  private static void copy(byte[] content, boolean shortened, OutputStream to) throws IOException {
    int end = content.length;
    while (shortened && content[end - 2] != '\n') {
      end--;
    }
    to.write(content, 0, shortened ? end - 1 : end);
  }

  @Test
  void whatIsNoBackupIsToldSo() throws Exception {
    Path file = Files.writeString(folder.resolve("note.txt"), "no backup");
    assertThatThrownBy(() -> new Restoration(emptyDatabase()).restore(file))
        .isInstanceOf(BackupException.class)
        .hasMessageContaining("is no backup");
  }

  @Test
  void aFileThatIsThereIsNotOverwritten() throws Exception {
    Path file = backup();
    assertThatThrownBy(() -> Backup.write(ledger, file))
        .isInstanceOf(BackupException.class)
        .hasMessageContaining("is there already");
  }
}
