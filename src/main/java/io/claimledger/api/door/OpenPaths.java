package io.claimledger.api.door;

import io.vertx.ext.web.RoutingContext;
import java.util.Set;

/** The only addresses that everybody may ask: whether the service lives and is ready. */
final class OpenPaths {

  private static final Set<String> HEALTH =
      Set.of("/q/health", "/q/health/live", "/q/health/ready", "/q/health/started");

  private OpenPaths() {}

  static boolean include(RoutingContext context) {
    return HEALTH.contains(context.normalizedPath());
  }
}
