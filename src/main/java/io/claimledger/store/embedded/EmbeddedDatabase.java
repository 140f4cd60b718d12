package io.claimledger.store.embedded;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.jboss.logging.Logger;

/** A running PostgreSQL server whose data stays in a folder when it stops. */
public final class EmbeddedDatabase implements AutoCloseable {

  private static final Logger LOG = Logger.getLogger(EmbeddedDatabase.class);
  private static final Duration START_WAIT = Duration.ofSeconds(60);
  static final String USER = "postgres";

  private final OwnerLock lock;
  private final EmbeddedPostgres server;
  private final Password password;
  private final boolean isNew;

  private EmbeddedDatabase(
      OwnerLock lock, EmbeddedPostgres server, Password password, boolean isNew) {
    this.lock = lock;
    this.server = server;
    this.password = password;
    this.isNew = isNew;
  }

  /**
   * Starts a server on the data of a folder, which is made if it is not there. A server that a
   * killed run left behind on the same data is stopped first.
   *
   * @throws EmbeddedDatabaseException if another process uses the folder, or no server starts
   */
  public static EmbeddedDatabase start(Path folder) throws EmbeddedDatabaseException {
    Path directory = folder.toAbsolutePath().normalize();
    try {
      Files.createDirectories(directory);
      return start(directory, OwnerLock.acquire(directory));
    } catch (IOException e) {
      throw new EmbeddedDatabaseException(
          "No database can be kept in %s: %s".formatted(directory, e), e);
    }
  }

  private static EmbeddedDatabase start(Path directory, OwnerLock lock)
      throws EmbeddedDatabaseException, IOException {
    try {
      Cluster cluster = Cluster.in(directory);
      OrphanedServer.stop(cluster.path());
      boolean isNew = cluster.setAsideUnlessComplete();
      Password password = Password.in(directory);
      EmbeddedPostgres server = launch(directory, cluster, password);
      cluster.markComplete();
      LOG.infof("Database server on port %d, data in %s", server.getPort(), directory);
      return new EmbeddedDatabase(lock, server, password, isNew);
    } catch (IOException | EmbeddedDatabaseException | RuntimeException e) {
      lock.close();
      throw e;
    }
  }

  private static EmbeddedPostgres launch(Path directory, Cluster cluster, Password password)
      throws IOException {
    return EmbeddedPostgres.builder()
        .setOverrideWorkingDirectory(directory.resolve("programs").toFile())
        .setDataDirectory(cluster.path())
        .setCleanDataDirectory(false)
        .setRegisterShutdownHook(false)
        .setPGStartupWait(START_WAIT)
        // These become options of initdb: they give the same order of letters on every machine,
        // and ask everyone on the machine for the password.
        .setLocaleConfig("locale", "C")
        .setLocaleConfig("locale-provider", "builtin")
        .setLocaleConfig("builtin-locale", "C.UTF-8")
        .setLocaleConfig("auth", "scram-sha-256")
        .setLocaleConfig("pwfile", password.file().toString())
        .setConnectConfig("password", password.value())
        // The launcher is made for tests and turns the first three off.
        .setServerConfig("fsync", "on")
        .setServerConfig("full_page_writes", "on")
        .setServerConfig("synchronous_commit", "on")
        .setServerConfig("max_connections", "60")
        .setServerConfig("unix_socket_directories", "")
        // A week of logs, one file a day, which stay readable when this process dies.
        .setServerConfig("logging_collector", "on")
        .setServerConfig("log_directory", "../log")
        .setServerConfig("log_filename", "%a.log")
        .setServerConfig("log_rotation_age", "1d")
        .setServerConfig("log_rotation_size", "0")
        .setServerConfig("log_truncate_on_rotation", "on")
        .start();
  }

  /** The address, without user and password. */
  public String jdbcUrl() {
    return jdbcUrl(server.getPort());
  }

  static String jdbcUrl(int port) {
    return "jdbc:postgresql://127.0.0.1:%d/postgres".formatted(port);
  }

  public String user() {
    return USER;
  }

  public String password() {
    return password.value();
  }

  /** Whether this start made the database. */
  public boolean isNew() {
    return isNew;
  }

  /** Stops the server, then lets the folder go. */
  @Override
  public void close() throws IOException {
    try (lock) {
      server.close();
    }
  }
}
