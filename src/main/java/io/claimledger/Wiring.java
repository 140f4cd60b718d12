package io.claimledger;

import io.claimledger.access.KeyArchive;
import io.claimledger.access.KeyRing;
import io.claimledger.extract.CompiledRules;
import io.claimledger.ingest.ArticleReader;
import io.claimledger.ingest.ClaimReader;
import io.claimledger.ingest.ExtractionConfig;
import io.claimledger.ingest.ExtractorVersion;
import io.claimledger.ingest.process.SupervisedReader;
import io.claimledger.nlp.CoreNlpAnnotator;
import io.claimledger.nlp.SemgrexMatcher;
import io.claimledger.rules.PatternMatcher;
import io.claimledger.rules.RuleSet;
import io.claimledger.rules.RuleSetLoader;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Gives rooms what other rooms know nothing of. */
class Wiring {

  private static final Logger LOG = Logger.getLogger(Wiring.class);
  private static final String RULES = "claim-ledger.rules.dir";

  /** Reads in a process of its own, unless that is turned off; loads its models when prepared. */
  @Produces
  @Singleton
  ArticleReader reader(
      ExtractionConfig config,
      RuleSet rules,
      PatternMatcher matcher,
      @ConfigProperty(name = RULES) Optional<Path> folder) {
    return config.process()
        ? new SupervisedReader(
            ReaderCommand.of(config.heap().asLongValue(), config.places(), folder),
            ExtractorVersion.present(rules.added()).value(),
            config.timeout())
        : new ClaimReader(new CoreNlpAnnotator(), rules, matcher);
  }

  void close(@Disposes ArticleReader reader) {
    if (reader instanceof SupervisedReader supervised) {
      supervised.close();
    }
  }

  @Produces
  @Singleton
  KeyRing keys(KeyArchive archive) {
    return LedgerKeys.ring(archive);
  }

  @Produces
  @Singleton
  PatternMatcher matcher() {
    return new SemgrexMatcher();
  }

  /** The shipped rule packs, and those of the folder that is configured. */
  @Produces
  @Singleton
  RuleSet rules(@ConfigProperty(name = RULES) Optional<Path> folder) {
    return new RuleSetLoader().load(folder.orElse(null));
  }

  /** Loads the rules now, so that a service with a rule file that cannot be used does not start. */
  void checkRules(@Observes StartupEvent start, RuleSet rules, PatternMatcher matcher) {
    new CompiledRules(rules, matcher);
    LOG.infof("%d claim types", rules.packs().size());
  }
}
