package io.claimledger.ingest.process;

import io.claimledger.ingest.ArticleReader;
import io.claimledger.ingest.ReaderLostException;
import io.claimledger.ingest.ReaderState;
import io.claimledger.ingest.ReaderUnavailableException;
import io.claimledger.ingest.TimedReading;
import io.claimledger.model.SourceText;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Reads articles in another process: what a thread cannot be made to leave, a process is ended for.
 * One that ends is replaced at once, so that the next article does not wait for the models.
 */
public final class SupervisedReader implements ArticleReader, AutoCloseable {

  private static final Logger LOG = Logger.getLogger(SupervisedReader.class);

  private final List<String> command;
  private final String version;
  private final Duration limit;
  private @Nullable ReaderProcess process;
  private boolean closed;

  /**
   * @param command starts a process that runs {@link ReaderLoop}
   * @param version what the reader of that process must call itself
   * @param limit the longest time that a reading may take
   */
  public SupervisedReader(List<String> command, String version, Duration limit) {
    this.command = List.copyOf(command);
    this.version = version;
    this.limit = limit;
  }

  @Override
  public String version() {
    return version;
  }

  @Override
  public void prepare() throws InterruptedException {
    var unused = ready();
  }

  @Override
  public TimedReading read(SourceText text, @Nullable LocalDate publishedOn)
      throws InterruptedException {
    try {
      return result(ready().read(text, publishedOn, limit));
    } catch (TimeoutException e) {
      throw ReaderLostException.with("took longer than " + limit.toMillis() + " ms");
    }
  }

  private ReaderProcess ready() throws InterruptedException {
    try {
      return result(present().ready());
    } catch (TimeoutException e) {
      throw new IllegalStateException(e);
    }
  }

  private static <T> T result(CompletableFuture<T> promised)
      throws InterruptedException, TimeoutException {
    try {
      return promised.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof TimeoutException late) {
        throw late;
      }
      if (e.getCause() instanceof RuntimeException failure) {
        throw failure;
      }
      throw new IllegalStateException(e);
    }
  }

  /** The process that lives, or a new one. */
  private synchronized ReaderProcess present() {
    ReaderProcess living = process;
    if (living == null || living.isOver()) {
      if (closed) {
        throw new ReaderUnavailableException("The service stops");
      }
      living = ReaderProcess.start(command, version);
      LOG.infof("Process %d reads articles once it has loaded the models", living.pid());
      living.ready().thenCompose(ReaderProcess::end).thenAccept(this::replace);
      process = living;
    }
    return living;
  }

  private synchronized void replace(ReaderProcess ended) {
    if (!closed) {
      LOG.warnf("Process %d, which read articles, has ended: another takes its place", ended.pid());
      present();
    }
  }

  @Override
  public synchronized ReaderState state() {
    ReaderProcess present = process;
    if (present == null) {
      return new ReaderState.OnDemand();
    }
    CompletableFuture<ReaderProcess> ready = present.ready();
    if (!ready.isDone()) {
      return new ReaderState.Loading();
    }
    return ready.handle((reader, failure) -> state(failure)).join();
  }

  private static ReaderState state(@Nullable Throwable failure) {
    return failure == null
        ? new ReaderState.Ready()
        : new ReaderState.Broken(String.valueOf(failure.getMessage()));
  }

  /** Ends the process, whatever it reads. */
  @Override
  public synchronized void close() {
    closed = true;
    if (process != null) {
      process.kill();
    }
  }
}
