package io.claimledger.access;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a key.
 *
 * @param prefix the key's beginning, which tells it from the others
 * @param name whose it is, or what for
 * @param revokedAt since when it opens nothing; null while it does
 */
public record ApiKey(
    String prefix, String name, Role role, Instant createdAt, @Nullable Instant revokedAt) {

  /** Whether it still opens the service. */
  public boolean isActive() {
    return revokedAt == null;
  }
}
