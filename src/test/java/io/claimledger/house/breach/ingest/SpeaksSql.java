package io.claimledger.house.breach.ingest;

import java.sql.Connection;
import org.jspecify.annotations.Nullable;

/** A breach: SQL outside the store. */
public final class SpeaksSql {
  @Nullable Connection connection;
}
