package io.claimledger.store.backup;

import io.claimledger.store.backup.Manifest.Table;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/** Fills an empty database from a backup; the service migrates it further at its next start. */
public final class Restoration {

  private final DatabaseAddress target;

  /**
   * Restores into a database.
   *
   * @param target where, with the user to do it as
   */
  public Restoration(DatabaseAddress target) {
    this.target = target;
  }

  /**
   * Restores a backup, whole or not at all.
   *
   * @return how many rows there are now
   * @throws BackupException if the file is no whole backup or a later version's, or the database is
   *     not empty; nothing is changed in what it holds then
   */
  public long restore(Path file) throws BackupException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      Manifest manifest = manifest(zip, file);
      migrateTo(manifest.schema(), file);
      return fill(zip, manifest);
    } catch (ZipException e) {
      throw new BackupException("%s is no backup: %s".formatted(file, e.getMessage()), e);
    } catch (IOException | SQLException e) {
      throw new BackupException("Nothing was restored: " + e.getMessage(), e);
    }
  }

  private static Manifest manifest(ZipFile zip, Path file) throws IOException, BackupException {
    ZipEntry entry = zip.getEntry(Manifest.ENTRY);
    if (entry == null) {
      throw new BackupException("%s is no backup of a ledger".formatted(file));
    }
    try (InputStream json = zip.getInputStream(entry)) {
      Manifest manifest = Manifest.fromJson(json.readAllBytes());
      if (manifest.format() != Manifest.FORMAT) {
        throw new BackupException(
            "%s has format %d; this version reads %d"
                .formatted(file, manifest.format(), Manifest.FORMAT));
      }
      return manifest;
    }
  }

  private void migrateTo(String version, Path file) throws BackupException {
    Flyway flyway =
        Flyway.configure(Restoration.class.getClassLoader())
            .dataSource(target.url(), target.user(), target.password())
            .locations("classpath:db/migration")
            .target(version)
            .load();
    try {
      flyway.migrate();
    } catch (FlywayException e) {
      throw new BackupException(
          "The database cannot be brought to migration %s, which %s was made at: %s"
              .formatted(version, file, e.getMessage()),
          e);
    }
    if (flyway.info().current() == null
        || !flyway.info().current().getVersion().getVersion().equals(version)) {
      throw new BackupException(
          "%s was made at migration %s, which this database is past: restore into an empty one, with the version that made it or a later one."
              .formatted(file, version));
    }
  }

  private long fill(ZipFile zip, Manifest manifest)
      throws SQLException, IOException, BackupException {
    try (Connection database = target.connect()) {
      database.setAutoCommit(false);
      CopyManager copy = database.unwrap(PGConnection.class).getCopyAPI();
      long rows = 0;
      for (Table table : manifest.tables()) {
        refuseUnlessEmpty(database, table);
        rows += fill(zip, copy, table);
      }
      database.commit();
      return rows;
    }
  }

  private static void refuseUnlessEmpty(Connection database, Table table)
      throws SQLException, BackupException {
    try (Statement statement = database.createStatement();
        ResultSet rows =
            statement.executeQuery("select 1 from " + table.quotedName() + " limit 1")) {
      if (rows.next()) {
        throw new BackupException(
            "The database is not empty: there are rows in %s. Restore into a new one."
                .formatted(table.name()));
      }
    }
  }

  private static long fill(ZipFile zip, CopyManager copy, Table table)
      throws IOException, SQLException, BackupException {
    ZipEntry entry = zip.getEntry(table.entry());
    if (entry == null) {
      throw new BackupException("The backup lacks " + table.entry());
    }
    try (InputStream rows = zip.getInputStream(entry)) {
      long copied =
          copy.copyIn(
              "copy %s (%s) from stdin".formatted(table.quotedName(), table.quotedColumns()), rows);
      if (copied != table.rows()) {
        throw new BackupException(
            "The backup is damaged: %d of %d rows in %s"
                .formatted(copied, table.rows(), table.entry()));
      }
      return copied;
    }
  }
}
