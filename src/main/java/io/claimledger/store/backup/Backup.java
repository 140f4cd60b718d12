package io.claimledger.store.backup;

import io.claimledger.store.backup.Manifest.Table;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/** Writes the whole ledger into one file, as it stood at one moment, while it goes on working. */
public final class Backup {

  private static final String NOW =
      "select to_char(now() at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS\"Z\"')";

  private Backup() {}

  /**
   * Writes a backup; the file appears when it is whole.
   *
   * @param source the ledger's database, with the user to read it as
   * @return how many rows it holds
   * @throws BackupException if the database or the file cannot be used; no file is left then
   */
  public static long write(DatabaseAddress source, Path file) throws BackupException {
    if (Files.exists(file)) {
      throw new BackupException("%s is there already: name a new file.".formatted(file));
    }
    Path folder = file.toAbsolutePath().getParent();
    Path unfinished = null;
    try (Connection database = source.connect()) {
      unfinished = Files.createTempFile(folder, "backup", ".unfinished");
      long rows = snapshot(database, unfinished);
      Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
      return rows;
    } catch (IOException | SQLException e) {
      throw new BackupException("No backup was made: " + e.getMessage(), e);
    } finally {
      discard(unfinished);
    }
  }

  private static void discard(@Nullable Path file) throws BackupException {
    try {
      if (file != null) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      throw new BackupException("%s is of no use, remove it".formatted(file), e);
    }
  }

  private static long snapshot(Connection database, Path file) throws IOException, SQLException {
    database.setAutoCommit(false);
    database.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
    database.setReadOnly(true);
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      Manifest manifest = manifest(database);
      zip.putNextEntry(new ZipEntry(Manifest.ENTRY));
      zip.write(manifest.toJson());
      CopyManager copy = database.unwrap(PGConnection.class).getCopyAPI();
      for (Table table : manifest.tables()) {
        zip.putNextEntry(new ZipEntry(table.entry()));
        copy(copy, table, zip);
      }
      return manifest.tables().stream().mapToLong(Table::rows).sum();
    } finally {
      database.rollback();
    }
  }

  private static void copy(CopyManager copy, Table table, OutputStream to)
      throws IOException, SQLException {
    copy.copyOut(
        "copy (select %s from %s) to stdout".formatted(table.quotedColumns(), table.quotedName()),
        to);
  }

  private static Manifest manifest(Connection database) throws SQLException {
    List<Table> tables = new ArrayList<>();
    for (Table table : Tables.all(database)) {
      tables.add(
          table.of(Long.parseLong(one(database, "select count(*) from " + table.quotedName()))));
    }
    return new Manifest(Manifest.FORMAT, Tables.version(database), one(database, NOW), tables);
  }

  private static String one(Connection database, String query) throws SQLException {
    try (Statement statement = database.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      rows.next();
      return rows.getString(1);
    }
  }
}
