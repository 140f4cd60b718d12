package io.claimledger;

import io.claimledger.ingest.Annotator;
import io.claimledger.nlp.CoreNlpAnnotator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;

/** Gives rooms what other rooms know nothing of. */
class Wiring {

  /** Loads its models when the first text comes. */
  @Produces
  @ApplicationScoped
  Annotator annotator() {
    return new CoreNlpAnnotator();
  }
}
