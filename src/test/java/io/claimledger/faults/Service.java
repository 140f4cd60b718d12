package io.claimledger.faults;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** The packaged service as a process, which can be started again at the same address. */
final class Service implements AutoCloseable {

  private static final Path JAR = Path.of("target/quarkus-app/quarkus-run.jar");
  private static final Duration START = Duration.ofMinutes(4);
  // It hears nothing before it has started itself.
  private static final Duration END_OF_READER = Duration.ofMinutes(2);
  private static final Duration ANSWER = Duration.ofSeconds(5);
  private static final int STOP_SECONDS = 90;
  private static final int OK = 200;

  private final HttpClient client = HttpClient.newBuilder().connectTimeout(ANSWER).build();
  private final List<String> options;
  private final Map<String, String> environment;
  private final Path log;
  private final int port;
  private @Nullable Process process;

  /**
   * @param log what it prints is added there
   * @param options of its JVM
   */
  Service(Path log, List<String> options, Map<String, String> environment) throws IOException {
    this.log = log;
    this.options = List.copyOf(options);
    this.environment = environment;
    this.port = SharedDatabase.freePort();
  }

  URI address() {
    return URI.create("http://127.0.0.1:" + port);
  }

  /** Starts it; it answers some seconds later. */
  void start() throws IOException {
    if (!Files.exists(JAR)) {
      throw new IOException("There is no " + JAR + ": run mvn package first");
    }
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx512m", "-Dquarkus.http.port=" + port));
    command.add("-Dclaim-ledger.samples.enabled=false");
    command.addAll(options);
    command.addAll(List.of("-jar", JAR.toString()));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().putAll(environment);
    process = builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile())).start();
  }

  /** Waits until articles are read as they come. */
  void awaitReady() throws InterruptedException, TimeoutException {
    Until.holds("the service is ready", START, this::isReady);
  }

  /** Whether articles are read as they come before the time is over. */
  boolean isReadyWithin(Duration limit) throws InterruptedException {
    try {
      Until.holds("the service is ready", limit, this::isReady);
      return true;
    } catch (TimeoutException e) {
      return false;
    }
  }

  private boolean isReady() throws IOException, InterruptedException {
    if (!running().isAlive()) {
      throw new IllegalStateException("The service has ended by itself");
    }
    HttpRequest request =
        HttpRequest.newBuilder(address().resolve("/q/health/ready")).timeout(ANSWER).build();
    return client.send(request, BodyHandlers.discarding()).statusCode() == OK;
  }

  /** Kills it alone; the process that reads for it must end by itself. */
  void kill() throws InterruptedException, TimeoutException {
    List<ProcessHandle> readers = readers();
    running().destroyForcibly().waitFor();
    Until.holds(
        "the reading process ends with the service",
        END_OF_READER,
        () -> readers.stream().noneMatch(ProcessHandle::isAlive));
  }

  /** Kills the process that reads, if there is one. */
  void killReader() {
    readers().forEach(ProcessHandle::destroyForcibly);
  }

  /**
   * Asks it to end.
   *
   * @return its exit code
   * @throws TimeoutException if it does not
   */
  int terminate() throws InterruptedException, TimeoutException {
    List<ProcessHandle> readers = readers();
    Process running = running();
    running.destroy();
    if (!running.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
      throw new TimeoutException("The service does not end within " + STOP_SECONDS + " s");
    }
    Until.holds(
        "the reading process ends with the service",
        END_OF_READER,
        () -> readers.stream().noneMatch(ProcessHandle::isAlive));
    return running.exitValue();
  }

  /** Sends a signal to it and to the process that reads for it. */
  void sendToAll(Signal signal) throws IOException, InterruptedException {
    List<ProcessHandle> all = new ArrayList<>(readers());
    all.add(running().toHandle());
    for (ProcessHandle each : all) {
      signal.send(each);
    }
  }

  private List<ProcessHandle> readers() {
    return running().descendants().filter(Service::reads).toList();
  }

  private static boolean reads(ProcessHandle process) {
    return process.info().arguments().stream()
        .anyMatch(arguments -> Arrays.asList(arguments).contains("read-articles"));
  }

  private Process running() {
    if (process == null) {
      throw new IllegalStateException("The service was not started");
    }
    return process;
  }

  /** Ends it, whatever state it is in. */
  @Override
  public void close() throws IOException, InterruptedException {
    if (process == null || !process.isAlive()) {
      return;
    }
    sendToAll(Signal.CONT);
    process.destroy();
    if (!process.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
      List<ProcessHandle> readers = readers();
      process.destroyForcibly().waitFor();
      readers.forEach(ProcessHandle::destroyForcibly);
    }
  }
}
