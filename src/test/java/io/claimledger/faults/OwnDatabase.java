package io.claimledger.faults;

import io.claimledger.store.embedded.EmbeddedDatabase;
import io.claimledger.store.embedded.EmbeddedDatabaseException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Properties;

/**
 * The database that the service starts for itself.
 *
 * @param folder where it keeps it
 */
record OwnDatabase(Path folder) implements Database {

  private static final int LINE_OF_PORT = 3;

  @Override
  public List<String> options() {
    return List.of("-Dclaim-ledger.database.dir=" + folder);
  }

  @Override
  public Connection connect() throws IOException, SQLException {
    Properties properties = new Properties();
    properties.setProperty("user", "postgres");
    properties.setProperty("password", Files.readString(folder.resolve("password")).strip());
    return DriverManager.getConnection(
        "jdbc:postgresql://127.0.0.1:" + pidFile().get(LINE_OF_PORT).strip() + "/postgres",
        properties);
  }

  /** The process of its server. */
  ProcessHandle server() throws IOException {
    return ProcessHandle.of(Long.parseLong(pidFile().get(0).strip())).orElseThrow();
  }

  private List<String> pidFile() throws IOException {
    Path file = folder.resolve("cluster/postmaster.pid");
    List<String> lines = Files.readAllLines(file);
    if (lines.size() <= LINE_OF_PORT) {
      throw new IOException(file + " is not whole yet");
    }
    return lines;
  }

  /** Stops the server that a killed service has left. */
  @Override
  public void close() throws IOException, EmbeddedDatabaseException {
    if (Files.exists(folder.resolve("cluster/postmaster.pid"))) {
      EmbeddedDatabase.start(folder).close();
    }
  }
}
