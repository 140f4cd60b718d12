package io.claimledger.house.breach.extract;

import io.claimledger.house.breach.resolve.CallsTheRoot;
import org.jspecify.annotations.Nullable;

/** A breach: an import of a room beside. */
public final class LooksAside {
  @Nullable CallsTheRoot neighbour;
}
