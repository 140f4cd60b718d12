package io.claimledger.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Runs trials one after the other and keeps their figures. */
final class Trials {

  private static final Path FOLDER = Path.of("target", "faults").toAbsolutePath();
  private static final int LINES_OF_LOG = 60;

  private final FaultTable table = new FaultTable();
  private final List<Dispatch> dispatches;
  private List<Row> undisturbed = List.of();

  Trials(int articles) {
    dispatches = Dispatches.of(articles);
  }

  /** Learns what the ledger holds if nobody disturbs it, and that it is worth comparing with. */
  void learn() throws Exception {
    Path folder = fresh("undisturbed");
    try (Trial trial = new Trial(folder, new OwnDatabase(folder.resolve("data")), dispatches)) {
      trial.send(trial.start(), Duration.ZERO);
      undisturbed = trial.end();
      for (Dispatch dispatch : dispatches) {
        assertThat(trial.ledger().knowsShells(dispatch)).as(dispatch.text()).isTrue();
      }
    }
  }

  /** Disturbs a service that has a database of its own. */
  void onOwnDatabase(String fault, Disturbance<OwnDatabase> disturbance) throws Exception {
    on(fault, new OwnDatabase(fresh(fault).resolve("data")), disturbance);
  }

  /** Disturbs processes that share a database. */
  void onSharedDatabase(String fault, Disturbance<SharedDatabase> disturbance) throws Exception {
    on(fault, new SharedDatabase(fresh(fault)), disturbance);
  }

  /** Notes that a fault cannot be had on this machine. */
  void notTried(String fault, String why) {
    table.addWithout(fault, "not tried: " + why);
  }

  /** Disturbs a service whose database is kept in the fault's {@link #fresh} folder. */
  <D extends Database> void on(String fault, D database, Disturbance<D> disturbance)
      throws Exception {
    try (Trial trial = new Trial(folder(fault), database, dispatches)) {
      try {
        disturbance.disturb(trial, database);
        compare(fault, trial);
      } catch (Exception | AssertionError e) {
        System.err.println(trial.logs(LINES_OF_LOG));
        throw e;
      }
    } catch (Exception e) {
      table.addWithout(fault, "came to no end: " + e.getMessage());
      throw e;
    }
  }

  private void compare(String fault, Trial trial) throws Exception {
    Comparison found = Comparison.of(undisturbed, trial.end());
    table.add(fault, dispatches.size(), trial.times(), found, trial.seconds(), trial.story());
    assertThat(found.isSame()).as("%s: %s", fault, found).isTrue();
  }

  private static Path folder(String fault) {
    return FOLDER.resolve(fault.replace("`", "").replaceAll("\\W+", "-"));
  }

  /** The fault's folder for data and logs, with nothing in it. */
  static Path fresh(String fault) throws IOException {
    Path folder = folder(fault);
    if (Files.exists(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
    return Files.createDirectories(folder);
  }

  /** How many rows the undisturbed ledger has, then the table. */
  @Override
  public String toString() {
    return "%d rows are compared.%n%n%s".formatted(undisturbed.size(), table);
  }

  /** What a trial does to the service. */
  interface Disturbance<D extends Database> {
    void disturb(Trial trial, D database) throws Exception;
  }
}
