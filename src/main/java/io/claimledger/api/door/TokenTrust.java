package io.claimledger.api.door;

import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Whose JSON Web Tokens are trusted: those of one issuer, made for this service. */
@Singleton
class TokenTrust {

  private final boolean hasKey;
  private final boolean hasTerms;

  TokenTrust(
      @ConfigProperty(name = "mp.jwt.verify.publickey.location") Optional<String> location,
      @ConfigProperty(name = "mp.jwt.verify.issuer") Optional<String> issuer,
      @ConfigProperty(name = "mp.jwt.verify.audiences") Optional<Set<String>> audiences) {
    this.hasKey = location.isPresent();
    this.hasTerms = issuer.isPresent() && audiences.isPresent();
  }

  /** Whether tokens open the service. */
  boolean isGiven() {
    return hasKey && hasTerms;
  }

  /** Whether tokens made for others would open it. */
  boolean isTooWide() {
    return hasKey && !hasTerms;
  }
}
