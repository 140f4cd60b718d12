package io.claimledger.house.breach.query;

import edu.stanford.nlp.util.CoreMap;
import org.jspecify.annotations.Nullable;

/** A breach: CoreNLP outside its room. */
public final class SpeaksStanford {
  @Nullable CoreMap sentence;
}
