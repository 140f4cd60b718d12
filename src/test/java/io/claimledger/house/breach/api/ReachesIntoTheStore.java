package io.claimledger.house.breach.api;

import io.claimledger.house.breach.store.MaySpeakSql;
import org.jspecify.annotations.Nullable;

/** A breach: only the composition root knows the store. */
public final class ReachesIntoTheStore {
  @Nullable MaySpeakSql store;
}
