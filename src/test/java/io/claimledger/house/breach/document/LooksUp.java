package io.claimledger.house.breach.document;

import io.claimledger.house.breach.extract.LooksAside;
import org.jspecify.annotations.Nullable;

/** A breach: an import that goes up. */
public final class LooksUp {
  @Nullable LooksAside above;
}
