package io.claimledger.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** A ledger, the processes that serve it and a client; what it holds once all has been read. */
final class Trial implements AutoCloseable {

  /** How many articles have been read when a fault comes. */
  static final List<Integer> EARLY_AND_LATE = List.of(4, 14, 26);

  static final int EARLY = EARLY_AND_LATE.get(0);

  private static final Duration PATIENCE = Duration.ofMinutes(8);
  private static final int TERMINATED = 143;

  private final List<Service> services = new ArrayList<>();
  private final long begin = System.nanoTime();
  private final Path folder;
  private final Database database;
  private final Ledger ledger;
  private final List<Dispatch> dispatches;
  private @Nullable Sender sender;
  private int times;
  private String note = "";

  /**
   * @param folder for the logs
   */
  Trial(Path folder, Database database, List<Dispatch> dispatches) {
    this.folder = folder;
    this.database = database;
    this.ledger = new Ledger(database);
    this.dispatches = dispatches;
  }

  Ledger ledger() {
    return ledger;
  }

  /** A process of the service that does everything, started. */
  Service start() throws IOException {
    return start("all");
  }

  /** A process of the service that has a role, started. */
  Service start(String role) throws IOException {
    return start(role, Map.of());
  }

  /** A process of the service that has a role, started. */
  Service start(String role, Map<String, String> environment) throws IOException {
    List<String> options = new ArrayList<>(database.options());
    options.add("-Dclaim-ledger.role=" + role);
    Path log = folder.resolve("%s-%d.log".formatted(role, services.size()));
    Service service = new Service(log, options, environment);
    services.add(service);
    service.start();
    return service;
  }

  /** Begins to send all articles, each thread resting after each. */
  Sender send(Service service, Duration pause) {
    Sender begun = new Sender(service.address(), dispatches, pause);
    sender = begun;
    return begun;
  }

  /** Waits until so many articles have been read and another one is being read. */
  void awaitRead(int number) throws InterruptedException, TimeoutException {
    Until.holds(
        number + " articles are read, and others are just being read",
        PATIENCE,
        () -> ledger.read() >= number && ledger.beingRead() > 0);
  }

  /** Holds readings back before their commit, and waits until one is. */
  Connection holdCommit() throws IOException, SQLException, InterruptedException, TimeoutException {
    Connection lock = ledger.holdCommits();
    Until.holds("a reading is about to be committed", PATIENCE, ledger::isHeldBack);
    return lock;
  }

  /** Lets a fault happen early, amid the load and late. */
  void asArticlesAreRead(Fault fault) throws Exception {
    for (int read : EARLY_AND_LATE) {
      awaitRead(read);
      fault.happen();
      happened();
    }
  }

  /** Starts another worker in place of one that is paused, which goes on when all is read. */
  void letAnotherReadAll(Service paused) throws Exception {
    happened();
    start("worker");
    end();
    paused.sendToAll(Signal.CONT);
    // It first ends what it had begun.
    assertThat(paused.terminate()).as("exit code").isEqualTo(TERMINATED);
  }

  /** Counts a fault. */
  void happened() {
    times++;
  }

  int times() {
    return times;
  }

  /** Says more than the client can. */
  void note(String more) {
    note += "; " + more;
  }

  /**
   * Waits until all is sent and read.
   *
   * @return what the ledger then holds
   */
  List<Row> end() throws IOException, SQLException, InterruptedException, TimeoutException {
    begun().awaitAll();
    List<Row> rows = new ArrayList<>();
    // The server may be down still, or about to be.
    Until.holds("all is read", PATIENCE, () -> ledger.isSettled() && rows.addAll(ledger.rows()));
    return rows;
  }

  private Sender begun() {
    if (sender == null) {
      throw new IllegalStateException("Nothing was sent");
    }
    return sender;
  }

  long seconds() {
    return Duration.ofNanos(System.nanoTime() - begin).toSeconds();
  }

  /** What the client saw, and what was noted. */
  String story() {
    return begun().experience() + note;
  }

  /** The last of what its processes printed. */
  String logs(int lines) throws IOException {
    StringBuilder all = new StringBuilder();
    try (var files = Files.list(folder)) {
      for (Path log : files.filter(file -> file.toString().endsWith(".log")).sorted().toList()) {
        List<String> printed = Files.readAllLines(log);
        all.append("== ").append(log).append('\n');
        printed
            .subList(Math.max(0, printed.size() - lines), printed.size())
            .forEach(line -> all.append(line).append('\n'));
      }
    }
    return all.toString();
  }

  @Override
  public void close() throws Exception {
    if (sender != null) {
      sender.giveUp();
    }
    for (Service service : services) {
      service.close();
    }
    database.close();
  }

  /** What is done to the service. */
  interface Fault {
    void happen() throws Exception;
  }
}
