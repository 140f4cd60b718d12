package io.claimledger.api.door;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/** Tells browsers what they must not do with an answer. */
@Singleton
class SecurityHeaders {

  private static final int FIRST = 20_000;
  private static final String EXPLORER = "/q/swagger-ui";
  private static final String NOTHING = "default-src 'none'; frame-ancestors 'none'";
  // The explorer's page starts itself by a script of its own text.
  private static final String OWN_FILES =
      "default-src 'none'; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline';"
          + " img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none';"
          + " frame-ancestors 'none'";

  void addFilter(@Observes Filters filters) {
    filters.register(SecurityHeaders::add, FIRST);
  }

  /** By the path as it came: one that cannot be decoded is refused later. */
  private static boolean isExplorer(@Nullable String path) {
    return path != null && path.startsWith(EXPLORER) && !path.contains("..") && !path.contains("%");
  }

  private static void add(RoutingContext context) {
    boolean explorer = isExplorer(context.request().path());
    MultiMap headers = context.response().headers();
    headers.set("Content-Security-Policy", explorer ? OWN_FILES : NOTHING);
    headers.set("X-Content-Type-Options", "nosniff");
    headers.set("X-Frame-Options", "DENY");
    headers.set("Referrer-Policy", "no-referrer");
    headers.set("Cross-Origin-Resource-Policy", "same-origin");
    headers.set("Cross-Origin-Opener-Policy", "same-origin");
    if (!explorer) {
      headers.set(HttpHeaders.CACHE_CONTROL, "private, no-cache");
    }
    if (context.request().isSSL()) {
      headers.set("Strict-Transport-Security", "max-age=31536000");
    }
    context.next();
  }
}
