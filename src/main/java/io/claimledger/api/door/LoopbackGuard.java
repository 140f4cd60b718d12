package io.claimledger.api.door;

import io.claimledger.api.ProblemWriter;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.HostAndPort;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Keeps web pages and proxies out of the open door. A page in a browser on this machine can send
 * requests to loopback, and reads the answers once its own name resolves to loopback; but it cannot
 * choose what its browser writes into Host and Origin.
 */
@Singleton
class LoopbackGuard {

  private static final int BEFORE_AUTHENTICATION = 9_000;
  private static final int HTTP_PORT = 80;
  private static final int HTTPS_PORT = 443;
  private static final Pattern LOOPBACK =
      Pattern.compile("(?i)localhost|127(\\.\\d{1,3}){3}|\\[?::1]?");
  private static final Set<HttpMethod> SAFE =
      Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);
  private static final Set<String> OWN_SITE = Set.of("same-origin", "none");

  private static final String BAD_HOST =
      "Without a key, the Host header must be localhost, 127.0.0.1 or [::1] with this service's"
          + " port. Send a key to call it by another name.";
  private static final String BAD_ORIGIN =
      "Without a key, pages of other sites must not call this service.";
  private static final String PROXIED =
      "A proxy passed this request on, so its sender needs a key. Behind a proxy, set"
          + " claim-ledger.access.loopback-open=false.";

  private final Door door;
  private final ProblemWriter problems;

  LoopbackGuard(Door door, ProblemWriter problems) {
    this.door = door;
    this.problems = problems;
  }

  void addFilter(@Observes Filters filters) {
    if (door.isOpen()) {
      filters.register(this::guard, BEFORE_AUTHENTICATION);
    }
  }

  private void guard(RoutingContext context) {
    HttpServerRequest request = context.request();
    if (request.headers().contains(HttpHeaders.AUTHORIZATION) || OpenPaths.include(context)) {
      context.next();
      return;
    }
    String fault = fault(request);
    if (fault == null) {
      context.next();
    } else {
      problems.answer(context, Refusals.forbidden(fault));
    }
  }

  private static @Nullable String fault(HttpServerRequest request) {
    if (isProxied(request)) {
      return PROXIED;
    }
    if (!isOwnHost(request)) {
      return BAD_HOST;
    }
    return isOwnOrigin(request) && isOwnSite(request) ? null : BAD_ORIGIN;
  }

  private static boolean isProxied(HttpServerRequest request) {
    return request.headers().contains("Forwarded")
        || request.headers().contains("X-Forwarded-For")
        || request.headers().contains("X-Real-IP");
  }

  private static boolean isOwnHost(HttpServerRequest request) {
    HostAndPort host = request.authority();
    return host != null
        && request.headers().getAll(HttpHeaders.HOST).size() <= 1
        && LOOPBACK.matcher(host.host()).matches()
        && port(request, host) == request.localAddress().port();
  }

  private static int port(HttpServerRequest request, HostAndPort host) {
    if (host.port() > 0) {
      return host.port();
    }
    return request.isSSL() ? HTTPS_PORT : HTTP_PORT;
  }

  private static boolean isOwnOrigin(HttpServerRequest request) {
    String own = request.scheme() + "://" + request.authority();
    return request.headers().getAll(HttpHeaders.ORIGIN).stream().allMatch(own::equalsIgnoreCase);
  }

  private static boolean isOwnSite(HttpServerRequest request) {
    return SAFE.contains(request.method())
        || OWN_SITE.containsAll(request.headers().getAll("Sec-Fetch-Site"));
  }
}
