package io.claimledger;

import io.claimledger.ingest.Annotator;
import io.claimledger.nlp.CoreNlpAnnotator;
import io.claimledger.nlp.SemgrexMatcher;
import io.claimledger.rules.PatternMatcher;
import io.claimledger.rules.RuleSet;
import io.claimledger.rules.RuleSetLoader;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Gives rooms what other rooms know nothing of. */
class Wiring {

  /** Loads its models when the first text comes. */
  @Produces
  @ApplicationScoped
  Annotator annotator() {
    return new CoreNlpAnnotator();
  }

  @Produces
  @Singleton
  PatternMatcher matcher() {
    return new SemgrexMatcher();
  }

  /** The shipped rule packs, and those of the folder that is configured. */
  @Produces
  @Singleton
  RuleSet rules(@ConfigProperty(name = "claim-ledger.rules.dir") Optional<Path> folder) {
    return new RuleSetLoader().load(folder.orElse(null));
  }
}
