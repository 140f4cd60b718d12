package io.claimledger.api.door;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Counts what each caller asks for, and tells it what is left in the fields of the IETF's draft
 * "RateLimit header fields for HTTP".
 */
@Singleton
class RateLimit {

  /** The attribute of an identity that is not counted. */
  static final String EXEMPT = "claim-ledger.not-counted";

  private static final Duration WINDOW = Duration.ofMinutes(1);
  private static final int MOST_CALLERS = 10_000;

  private final int limit;
  // A caller who was silent for the window has all of its requests again: it can be forgotten.
  private final LoadingCache<String, Bucket> buckets =
      Caffeine.newBuilder()
          .maximumSize(MOST_CALLERS)
          .expireAfterAccess(WINDOW)
          .build(caller -> bucket());

  RateLimit(LimitsConfig config) {
    this.limit = config.requestsPerMinute();
  }

  private Bucket bucket() {
    return Bucket.builder()
        .addLimit(some -> some.capacity(limit).refillGreedy(limit, WINDOW))
        .build();
  }

  int perMinute() {
    return limit;
  }

  /**
   * Counts a request and writes the fields of its answer.
   *
   * @return whether the caller may make it
   */
  boolean count(SecurityIdentity caller, HttpServerResponse response) {
    if (caller.getAttribute(EXEMPT) != null) {
      return true;
    }
    ConsumptionProbe probe = buckets.get(name(caller)).tryConsumeAndReturnRemaining(1);
    response.putHeader(
        "RateLimit-Policy", "\"requests\";q=%d;w=%d".formatted(limit, WINDOW.toSeconds()));
    response.putHeader(
        "RateLimit",
        "\"requests\";r=%d;t=%d"
            .formatted(probe.getRemainingTokens(), seconds(probe.getNanosToWaitForReset())));
    if (!probe.isConsumed()) {
      long wait = seconds(probe.getNanosToWaitForRefill());
      response.putHeader(HttpHeaders.RETRY_AFTER, Long.toString(wait));
    }
    return probe.isConsumed();
  }

  private static String name(SecurityIdentity caller) {
    return caller.getPrincipal() instanceof JsonWebToken token
        ? "token " + token.getIssuer() + " " + token.getName()
        : caller.getPrincipal().getName();
  }

  private static long seconds(long nanos) {
    long second = TimeUnit.SECONDS.toNanos(1);
    return (nanos + second - 1) / second;
  }
}
