package io.claimledger.house.breach.resolve;

import io.claimledger.house.breach.Root;
import org.jspecify.annotations.Nullable;

/** A breach: a room imports the composition root. */
public final class CallsTheRoot {
  @Nullable Root root;
}
