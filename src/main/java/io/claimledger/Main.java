package io.claimledger;

import io.claimledger.ingest.ServiceRole;
import io.claimledger.send.SendCommand;
import io.claimledger.store.embedded.EmbeddedDatabase;
import io.claimledger.store.embedded.EmbeddedDatabaseException;
import io.quarkus.runtime.ApplicationLifecycleManager;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import io.quarkus.runtime.configuration.ConfigurationException;
import io.quarkus.runtime.util.ExceptionUtil;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jspecify.annotations.Nullable;

/**
 * Starts the service, on a database of its own where none is configured; {@code remove-samples}
 * instead removes the sample articles from a service that runs, {@code send} sends it a folder, and
 * {@link KeyCommands} see to its keys, {@link BackupCommands} to a copy of it.
 */
@QuarkusMain
public final class Main {

  private static final String URL = "quarkus.datasource.jdbc.url";
  private static final String ROLE = "claim-ledger.role";
  private static final int DEFAULT_PORT = 8080;
  private static final long SERVICE_STOP_SECONDS = 30;

  Main() {}

  public static void main(String... args) {
    if (args.length > 0 && args[0].equals(ReaderCommand.COMMAND)) {
      ReaderCommand.run(args);
      return;
    }
    Config config = ConfigProvider.getConfig();
    if (args.length > 0 && args[0].equals(SampleRemoval.COMMAND)) {
      System.exit(SampleRemoval.run(ledger(config, args), key(config)));
    }
    if (args.length > 0 && BackupCommands.include(args[0])) {
      System.exit(BackupCommands.run(config, args));
    }
    if (args.length > 0 && KeyCommands.include(args[0])) {
      System.exit(LedgerKeys.run(config, args));
    }
    if (args.length > 0 && args[0].equals(SendCommand.NAME)) {
      String[] given = Arrays.copyOfRange(args, 1, args.length);
      System.exit(SendCommand.run(ledger(config), System.out, System.err, given));
    }
    if (config.getOptionalValue(URL, String.class).isPresent()) {
      Quarkus.run(args);
      return;
    }
    if (config.getOptionalValue(ROLE, ServiceRole.class).orElse(ServiceRole.ALL)
        != ServiceRole.ALL) {
      System.err.printf("A process with a %s shares a database with others: set %s.%n", ROLE, URL);
      System.exit(1);
    }
    CountDownLatch stopped = new CountDownLatch(1);
    try {
      Path folder = config.getValue("claim-ledger.database.dir", Path.class);
      EmbeddedDatabase database = EmbeddedDatabase.start(folder);
      Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(database, stopped)));
      configure(database);
      Quarkus.run(null, (code, failure) -> exit(stopped, code, failure), args);
    } catch (EmbeddedDatabaseException e) {
      System.err.println(e.getMessage());
      System.exit(1);
    }
  }

  /** Runs once the service has stopped; Quarkus itself would end the process or wait for it. */
  private static void exit(CountDownLatch stopped, int code, @Nullable Throwable failure) {
    stopped.countDown();
    // With a handler of one's own, Quarkus does not say why it ends.
    if (ExceptionUtil.getRootCause(failure) instanceof ConfigurationException refused) {
      System.err.println(refused.getMessage());
    }
    ApplicationLifecycleManager.getDefaultExitCodeHandler().accept(code, failure);
  }

  /** The address given after the command, or where this configuration would serve. */
  static URI ledger(Config config, String... args) {
    // Of what is not configured, a command does not learn the default: Quarkus has not started.
    int port = config.getOptionalValue("quarkus.http.port", Integer.class).orElse(DEFAULT_PORT);
    return args.length > 1 ? URI.create(args[1]) : URI.create("http://127.0.0.1:" + port);
  }

  /** The key with which commands come in, if one is configured. */
  private static @Nullable String key(Config config) {
    return config.getOptionalValue("claim-ledger.key", String.class).orElse(null);
  }

  private static void configure(EmbeddedDatabase database) {
    System.setProperty(URL, database.jdbcUrl());
    System.setProperty("quarkus.datasource.username", database.user());
    System.setProperty("quarkus.datasource.password", database.password());
    System.setProperty("claim-ledger.database.new", Boolean.toString(database.isNew()));
  }

  /** Stops the database once the service has let go of it. */
  private static void stop(EmbeddedDatabase database, CountDownLatch serviceStopped) {
    try {
      serviceStopped.await(SERVICE_STOP_SECONDS, TimeUnit.SECONDS);
      database.close();
    } catch (IOException e) {
      System.err.println("The database did not stop: " + e.getMessage());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
