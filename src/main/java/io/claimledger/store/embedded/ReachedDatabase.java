package io.claimledger.store.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The database of a folder for a moment's use, beside the service that runs on it or without one.
 *
 * @param own the server, where it was started for this use
 */
public record ReachedDatabase(
    String jdbcUrl, String user, String password, @Nullable EmbeddedDatabase own)
    implements AutoCloseable {

  private static final int PORT_LINE = 3;

  /**
   * Reaches the server that serves the folder, or starts one where none does.
   *
   * @throws EmbeddedDatabaseException if neither succeeds
   */
  public static ReachedDatabase in(Path folder) throws EmbeddedDatabaseException {
    try {
      EmbeddedDatabase own = EmbeddedDatabase.start(folder);
      return new ReachedDatabase(own.jdbcUrl(), own.user(), own.password(), own);
    } catch (DatabaseInUseException e) {
      return ofOwner(folder.toAbsolutePath().normalize(), e);
    }
  }

  private static ReachedDatabase ofOwner(Path directory, DatabaseInUseException inUse)
      throws EmbeddedDatabaseException {
    try {
      List<String> lines =
          Files.readAllLines(Cluster.in(directory).path().resolve("postmaster.pid"));
      int port = Integer.parseInt(lines.get(PORT_LINE).strip());
      return new ReachedDatabase(
          EmbeddedDatabase.jdbcUrl(port),
          EmbeddedDatabase.USER,
          Password.in(directory).value(),
          null);
    } catch (IOException | IndexOutOfBoundsException | NumberFormatException e) {
      throw new EmbeddedDatabaseException(
          "The database of %s is just starting or stopping: try again.".formatted(directory),
          inUse);
    }
  }

  @Override
  public void close() throws IOException {
    if (own != null) {
      own.close();
    }
  }

  @Override
  public String toString() {
    return "Database at " + jdbcUrl;
  }
}
