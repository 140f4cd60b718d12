package io.claimledger.access;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Where keys are kept. */
public interface KeyArchive {

  /**
   * A key as it is kept.
   *
   * @param hash SHA-256 of the whole key, in hexadecimal
   */
  record Kept(ApiKey key, String hash) {}

  /** What time it is for the ledger, whatever this machine's clock says. */
  Instant now();

  /** Keeps a new key. */
  void add(Kept kept);

  /** The key with this beginning, revoked or not. */
  Optional<Kept> find(String prefix);

  /** All keys, the oldest first. */
  List<ApiKey> all();

  /**
   * Notes that a key opens nothing from now on.
   *
   * @return whether there is such a key that was not revoked before
   */
  boolean revoke(String prefix, Instant now);
}
