package io.claimledger.ingest;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Gives a new database something to look at: the sample articles. */
@ApplicationScoped
class SampleLoading {

  private static final Logger LOG = Logger.getLogger(SampleLoading.class);

  private final ArticleIntake intake;
  private final boolean enabled;
  private final boolean databaseIsNew;

  SampleLoading(
      ArticleIntake intake,
      @ConfigProperty(name = "claim-ledger.samples.enabled", defaultValue = "true") boolean enabled,
      @ConfigProperty(name = "claim-ledger.database.new", defaultValue = "false")
          boolean databaseIsNew) {
    this.intake = intake;
    this.enabled = enabled;
    this.databaseIsNew = databaseIsNew;
  }

  void start(@Observes StartupEvent start) {
    if (enabled && databaseIsNew) {
      List<Submission> samples = SampleArticles.all();
      samples.forEach(this::accept);
      LOG.infof("%d sample articles taken in; remove-samples removes them", samples.size());
    }
  }

  private void accept(Submission sample) {
    if (!(intake.accept(sample, Priority.SAMPLE) instanceof IngestOutcome.Accepted)) {
      LOG.warnf("Sample %s was not stored", sample.externalId());
    }
  }
}
