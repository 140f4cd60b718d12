package io.claimledger.ingest.process;

import io.claimledger.ingest.ReaderLostException;
import io.claimledger.ingest.ReaderUnavailableException;
import io.claimledger.ingest.ReadingFailedException;
import io.claimledger.ingest.TimedReading;
import io.claimledger.model.SourceText;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** A process that reads, seen from outside. */
final class ReaderProcess {

  private static final Logger LOG = Logger.getLogger(ReaderProcess.class);

  private final Map<Long, CompletableFuture<TimedReading>> asked = new ConcurrentHashMap<>();
  private final AtomicLong ids = new AtomicLong();
  private final CompletableFuture<ReaderProcess> ready = new CompletableFuture<>();
  private final CompletableFuture<ReaderProcess> end = new CompletableFuture<>();
  private final Process process;
  private final String version;
  private final Writer requests;
  private volatile boolean timedOut;
  private volatile boolean killed;

  private ReaderProcess(Process process, String version) {
    this.process = process;
    this.version = version;
    this.requests = new OutputStreamWriter(process.getOutputStream(), StandardCharsets.UTF_8);
  }

  /**
   * Starts one.
   *
   * @param version what its reader must call itself
   * @throws ReaderUnavailableException if there is no such command
   */
  static ReaderProcess start(List<String> command, String version) {
    try {
      ReaderProcess started = new ReaderProcess(new ProcessBuilder(command).start(), version);
      started.follow("log", () -> lines(started.process.getErrorStream(), LOG::warn));
      started.follow("answers", started::listen);
      return started;
    } catch (IOException e) {
      throw new ReaderUnavailableException("The reading process does not start: " + e.getMessage());
    }
  }

  private void follow(String what, Runnable work) {
    Thread thread = new Thread(work, "reader-" + process.pid() + "-" + what);
    thread.setDaemon(true);
    thread.start();
  }

  long pid() {
    return process.pid();
  }

  /** Completes when it can read, or with why it cannot. */
  CompletableFuture<ReaderProcess> ready() {
    return ready;
  }

  /** Whether it reads no more. */
  boolean isOver() {
    return killed || end.isDone();
  }

  /** Completes when it has ended. */
  CompletableFuture<ReaderProcess> end() {
    return end;
  }

  /**
   * Has a text read.
   *
   * @param limit after this time the process is ended, with all that it reads
   * @return completes with the reading, a {@link ReadingFailedException}, a {@link
   *     ReaderLostException}, or a {@link TimeoutException}
   */
  CompletableFuture<TimedReading> read(
      SourceText text, @Nullable LocalDate publishedOn, Duration limit) {
    long id = ids.incrementAndGet();
    CompletableFuture<TimedReading> reading = new CompletableFuture<>();
    asked.put(id, reading);
    reading.orTimeout(limit.toMillis(), TimeUnit.MILLISECONDS);
    reading.whenComplete((read, failure) -> settle(id, failure));
    try {
      Frame.send(new Frame.Request(id, text.value(), publishedOn), requests);
    } catch (IOException e) {
      LOG.debug("The reading process listens no more", e);
      kill();
    }
    if (end.isDone()) {
      reading.completeExceptionally(lost());
    }
    return reading;
  }

  private void settle(long id, @Nullable Throwable failure) {
    asked.remove(id);
    if (failure instanceof TimeoutException) {
      timedOut = true;
      kill();
    }
  }

  /** Ends it, whatever it does. */
  void kill() {
    killed = true;
    process.destroyForcibly();
  }

  /** Hears it to its end, so that what it said before is not lost with it. */
  private void listen() {
    lines(process.getInputStream(), this::hear);
    kill();
    process.onExit().join();
    end.complete(this);
    ready.completeExceptionally(
        new ReaderUnavailableException("The reading process " + how() + " before it could read"));
    asked.values().forEach(reading -> reading.completeExceptionally(lost()));
  }

  private ReaderLostException lost() {
    return timedOut ? ReaderLostException.becauseOfAnother() : ReaderLostException.with(how());
  }

  private String how() {
    return "ended with code " + process.exitValue();
  }

  private static void lines(InputStream stream, Consumer<String> listener) {
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        listener.accept(line);
      }
    } catch (IOException e) {
      LOG.debug("The reading process says no more", e);
    }
  }

  private void hear(String line) {
    try {
      Frame.of(line).ifPresentOrElse(this::hear, () -> LOG.warn(line));
    } catch (IOException e) {
      LOG.error("The reading process says what nobody understands: it is ended", e);
      kill();
    }
  }

  private void hear(Frame frame) {
    if (frame instanceof Frame.Ready named) {
      greet(named.version());
    } else if (frame instanceof Frame.Unable unable) {
      ready.completeExceptionally(new ReaderUnavailableException(unable.reason()));
    } else if (frame instanceof Frame.Answer answer) {
      asked(answer.id()).ifPresent(reading -> reading.complete(answer.reading()));
    } else if (frame instanceof Frame.Failure failure) {
      asked(failure.id())
          .ifPresent(
              reading -> reading.completeExceptionally(new ReadingFailedException(failure.what())));
    }
  }

  private Optional<CompletableFuture<TimedReading>> asked(long id) {
    return Optional.ofNullable(asked.get(id));
  }

  private void greet(String named) {
    if (named.equals(version)) {
      ready.complete(this);
      return;
    }
    ready.completeExceptionally(
        new ReaderUnavailableException(
            "The rules on disk are no longer those that the service started with: restart it"));
    kill();
  }
}
