package io.claimledger.house.breach.nlp;

import edu.stanford.nlp.util.CoreMap;
import org.jspecify.annotations.Nullable;

/** No breach. */
public final class MaySpeakStanford {
  @Nullable CoreMap sentence;
}
