package io.claimledger.ingest;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Reads what waits, from when the models are loaded until the process is told to stop. */
@ApplicationScoped
class ExtractionWorker {

  private static final Logger LOG = Logger.getLogger(ExtractionWorker.class);

  private final Set<Job> running = ConcurrentHashMap.newKeySet();
  private final ExtractionQueue queue;
  private final ExtractionLedger ledger;
  private final Extraction extraction;
  private final ExtractionOutcomes outcomes;
  private final ArticleReader reader;
  private final ExtractionConfig config;
  private final ServiceRole role;

  ExtractionWorker(
      ExtractionQueue queue,
      ExtractionLedger ledger,
      Extraction extraction,
      ExtractionOutcomes outcomes,
      ArticleReader reader,
      ExtractionConfig config,
      @ConfigProperty(name = "claim-ledger.role", defaultValue = "all") ServiceRole role) {
    this.queue = queue;
    this.ledger = ledger;
    this.extraction = extraction;
    this.outcomes = outcomes;
    this.reader = reader;
    this.config = config;
    this.role = role;
  }

  void start(@Observes StartupEvent start) {
    if (!role.reads()) {
      return;
    }
    if (config.preload()) {
      Thread thread = new Thread(this::loadAndOpen, "model-loading");
      thread.setDaemon(true);
      thread.start();
    } else {
      open();
    }
  }

  private void loadAndOpen() {
    long begin = System.nanoTime();
    try {
      reader.prepare();
      Duration took = Duration.ofNanos(System.nanoTime() - begin);
      LOG.infof("Models are loaded after %d ms: articles are read from now on", took.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return;
    } catch (RuntimeException | Error e) {
      LOG.error("Models cannot be loaded: articles are stored, and wait", e);
    }
    open();
  }

  private void open() {
    queue.open(config.places(), this::run);
  }

  private void run(Job job) {
    running.add(job);
    try {
      extraction.run(job);
    } finally {
      running.remove(job);
      outcomes.check();
    }
  }

  void stop(@Observes ShutdownEvent shutdown) {
    queue.close();
    for (Job job : running) {
      LOG.infof("Article %s was not read in time: it goes back to the queue", job.articleId());
      ledger.putBack(job, job.failures(), Duration.ZERO);
    }
  }
}
