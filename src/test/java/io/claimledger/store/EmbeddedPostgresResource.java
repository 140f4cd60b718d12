package io.claimledger.store;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A real PostgreSQL for the whole run of tests, in a time zone that is not the JVM's: what confuses
 * the two then shows.
 */
public final class EmbeddedPostgresResource implements QuarkusTestResourceLifecycleManager {

  private static @Nullable EmbeddedPostgres shared;

  @Override
  public Map<String, String> start() {
    return Map.of(
        "quarkus.datasource.jdbc.url",
        server().getJdbcUrl("postgres", "postgres"),
        "quarkus.datasource.jdbc.new-connection-sql",
        "set time zone 'America/St_Johns'");
  }

  private static synchronized EmbeddedPostgres server() {
    EmbeddedPostgres server = shared == null ? begin() : shared;
    shared = server;
    return server;
  }

  private static EmbeddedPostgres begin() {
    try {
      EmbeddedPostgres server = EmbeddedPostgres.builder().start();
      Runtime.getRuntime().addShutdownHook(new Thread(() -> end(server)));
      return server;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void end(EmbeddedPostgres server) {
    try {
      server.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void stop() {
    // Shared by all test classes; the shutdown hook stops it.
  }
}
