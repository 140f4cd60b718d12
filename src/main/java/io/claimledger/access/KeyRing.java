package io.claimledger.access;

import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Makes, checks and revokes API keys. */
public final class KeyRing {

  private static final Pattern NAME = Pattern.compile("[^\\p{Cntrl}]{1,100}");

  /**
   * A key just made.
   *
   * @param secret the key itself, which nothing will tell again
   */
  public record Issued(ApiKey key, KeySecret secret) {}

  private final KeyArchive archive;
  private final SecureRandom random = new SecureRandom();

  public KeyRing(KeyArchive archive) {
    this.archive = archive;
  }

  /**
   * Makes a key.
   *
   * @throws IllegalArgumentException if the name is empty, longer than 100 characters or more than
   *     one line
   */
  public Issued issue(String name, Role role) {
    if (!NAME.matcher(name).matches() || name.isBlank()) {
      throw new IllegalArgumentException("A key's name is one line of 1 to 100 characters.");
    }
    KeySecret secret = KeySecret.random(random);
    ApiKey key = new ApiKey(secret.prefix(), name, role, archive.now(), null);
    archive.add(new KeyArchive.Kept(key, secret.hash()));
    return new Issued(key, secret);
  }

  /** The key that a caller sent, if it is one of this ledger's and not revoked. */
  public Optional<ApiKey> check(String sent) {
    return KeySecret.parse(sent)
        .flatMap(
            secret -> archive.find(secret.prefix()).filter(kept -> secret.hasHash(kept.hash())))
        .map(KeyArchive.Kept::key)
        .filter(ApiKey::isActive);
  }

  /** All keys, the oldest first. */
  public List<ApiKey> all() {
    return archive.all();
  }

  /** Whether any key opens the service. */
  public boolean hasActive() {
    return all().stream().anyMatch(ApiKey::isActive);
  }

  /**
   * Makes a key useless, at once.
   *
   * @param prefix the key's beginning
   * @return whether there is such a key that was not revoked before
   */
  public boolean revoke(String prefix) {
    return archive.revoke(prefix, archive.now());
  }
}
