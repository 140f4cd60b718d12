package io.claimledger.house.breach.store;

import java.sql.Connection;
import org.jspecify.annotations.Nullable;

/** No breach. */
public final class MaySpeakSql {
  @Nullable Connection connection;
}
