package io.claimledger.faults;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;

/** A PostgreSQL that outlives the service, and that any number of its processes may use. */
final class SharedDatabase implements Database {

  private static final String USER = "postgres";

  private final Path folder;
  private final int port;
  private EmbeddedPostgres server;

  SharedDatabase(Path folder) throws IOException {
    this.folder = folder;
    port = freePort();
    server = launch();
  }

  static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  /** Its port stays the same, or nobody would find it again. */
  private EmbeddedPostgres launch() throws IOException {
    return EmbeddedPostgres.builder()
        .setPort(port)
        .setDataDirectory(folder.resolve("cluster"))
        .setCleanDataDirectory(false)
        .setRegisterShutdownHook(false)
        // The launcher is made for tests and turns these off.
        .setServerConfig("fsync", "on")
        .setServerConfig("full_page_writes", "on")
        .setServerConfig("synchronous_commit", "on")
        .start();
  }

  /** Ends the server at once, as a machine that fails does, and starts it again. */
  void crash() throws IOException, InterruptedException {
    ProcessHandle process = new OwnDatabase(folder).server();
    Signal.QUIT.send(process);
    process.onExit().join();
    server.close();
    server = launch();
  }

  @Override
  public List<String> options() {
    return List.of(
        "-Dquarkus.datasource.jdbc.url=" + url(),
        "-Dquarkus.datasource.username=" + USER,
        "-Dquarkus.datasource.password=" + USER);
  }

  @Override
  public Connection connect() throws SQLException {
    return DriverManager.getConnection(url(), USER, USER);
  }

  private String url() {
    return "jdbc:postgresql://127.0.0.1:%d/postgres".formatted(port);
  }

  @Override
  public void close() throws IOException {
    server.close();
  }
}
