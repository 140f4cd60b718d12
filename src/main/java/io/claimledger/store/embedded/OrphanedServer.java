package io.claimledger.store.embedded;

import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/**
 * A server that its owner left behind when it was killed. Only the holder of the {@link OwnerLock}
 * may look for one: then whatever still holds the data has no owner.
 */
final class OrphanedServer {

  private static final Logger LOG = Logger.getLogger(OrphanedServer.class);
  private static final long STOP_SECONDS = 10;

  private OrphanedServer() {}

  /** Stops the server that holds this data, if there is one, and clears what it left. */
  static void stop(Path cluster) throws EmbeddedDatabaseException, IOException {
    Path pidFile = cluster.resolve("postmaster.pid");
    if (!Files.exists(pidFile)) {
      return;
    }
    Optional<ProcessHandle> server = find(pidFile, cluster);
    if (server.isPresent()) {
      LOG.infof("Stopping database server %d of a run that was killed", server.get().pid());
      stop(server.get(), cluster);
    }
    // A file that outlived its server blocks the next one wherever its number was given out again.
    Files.deleteIfExists(pidFile);
  }

  private static Optional<ProcessHandle> find(Path pidFile, Path cluster) throws IOException {
    List<String> lines = Files.readAllLines(pidFile);
    return lines.isEmpty() || !lines.get(0).strip().matches("\\d{1,18}")
        ? Optional.empty()
        : ProcessHandle.of(Long.parseLong(lines.get(0).strip())).filter(p -> serves(p, cluster));
  }

  private static boolean serves(ProcessHandle process, Path cluster) {
    ProcessHandle.Info info = process.info();
    boolean postgres =
        info.command()
            .map(command -> Path.of(command).getFileName().toString().startsWith("postgres"))
            .orElse(false);
    boolean otherData =
        info.arguments()
            .map(arguments -> !Arrays.asList(arguments).contains(cluster.toString()))
            .orElse(false);
    return postgres && !otherData;
  }

  private static void stop(ProcessHandle server, Path cluster)
      throws EmbeddedDatabaseException, IOException {
    List<ProcessHandle> all = Stream.concat(Stream.of(server), server.descendants()).toList();
    if (!stopGently(server, cluster)) {
      LOG.warnf("Database server %d does not stop; killing it", server.pid());
      all.forEach(ProcessHandle::destroyForcibly);
    }
    // Workers that outlive their server keep its memory, and the next server out.
    for (ProcessHandle process : all) {
      awaitExit(process);
    }
  }

  private static boolean stopGently(ProcessHandle server, Path cluster) throws IOException {
    List<String> command = new ArrayList<>();
    if (LinuxUtils.isUnshareAvailable()) {
      // PostgreSQL's programs refuse to run as root.
      command.addAll(List.of("unshare", "-U"));
    }
    Path program = Path.of(server.info().command().orElseThrow()).resolveSibling("pg_ctl");
    command.addAll(List.of(program.toString(), "stop", "-D", cluster.toString()));
    command.addAll(List.of("-m", "fast", "-w", "-t", Long.toString(STOP_SECONDS)));
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    return process.onExit().join().exitValue() == 0;
  }

  private static void awaitExit(ProcessHandle process) throws EmbeddedDatabaseException {
    try {
      process.onExit().get(STOP_SECONDS, TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      throw new EmbeddedDatabaseException(
          "Process %d of an earlier run's database cannot be stopped; stop it by hand."
              .formatted(process.pid()),
          e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new EmbeddedDatabaseException("Interrupted", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }
}
