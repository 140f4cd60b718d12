package io.claimledger.ingest;

import io.claimledger.model.SourceText;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.time.LocalDate;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Loads what reads articles at start-up, in the background and once. It reads one sentence that has
 * a name, a date and a number, since some models are loaded only when they are first needed.
 */
@ApplicationScoped
public class ReaderPreload {

  private static final Logger LOG = Logger.getLogger(ReaderPreload.class);
  private static final SourceText SENTENCE =
      SourceText.of("Ruritania shipped about 300 howitzers to Elbonia on Monday, Jane Doe said.");
  private static final LocalDate PUBLISHED = LocalDate.EPOCH;

  private final ArticleReader reader;
  private final boolean enabled;
  private volatile ReaderState state;

  ReaderPreload(
      ArticleReader reader,
      @ConfigProperty(name = "claim-ledger.extraction.preload", defaultValue = "true")
          boolean enabled) {
    this.reader = reader;
    this.enabled = enabled;
    this.state = enabled ? new ReaderState.Loading() : new ReaderState.OnDemand();
  }

  public ReaderState state() {
    return state;
  }

  void start(@Observes StartupEvent start) {
    if (enabled) {
      Thread thread = new Thread(this::load, "model-loading");
      thread.setDaemon(true);
      thread.start();
    }
  }

  void load() {
    long begin = System.nanoTime();
    try {
      var unused = reader.read(SENTENCE, PUBLISHED);
      state = new ReaderState.Ready();
      Duration took = Duration.ofNanos(System.nanoTime() - begin);
      LOG.infof("Models are loaded after %d ms: articles are read from now on", took.toMillis());
    } catch (RuntimeException | Error e) {
      state = new ReaderState.Broken(e.toString());
      LOG.error("Models cannot be loaded: articles are stored, but not read", e);
    }
  }
}
