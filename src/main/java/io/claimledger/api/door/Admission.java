package io.claimledger.api.door;

import io.claimledger.access.Role;
import io.claimledger.api.ProblemWriter;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.quarkus.vertx.http.runtime.security.SecurityHandlerPriorities;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/**
 * Lets nobody but known callers come to anything, resource or page, there or not; what more than
 * reading a resource asks for stands at the resource.
 */
@Singleton
class Admission {

  private static final int AFTER_AUTHENTICATION = SecurityHandlerPriorities.AUTHORIZATION - 1;

  private final RateLimit limit;
  private final Credentials credentials;
  private final ProblemWriter problems;

  Admission(RateLimit limit, Credentials credentials, ProblemWriter problems) {
    this.limit = limit;
    this.credentials = credentials;
    this.problems = problems;
  }

  void addFilter(@Observes Filters filters) {
    filters.register(this::admit, AFTER_AUTHENTICATION);
  }

  private void admit(RoutingContext context) {
    SecurityIdentity caller = caller(context);
    if (OpenPaths.include(context)) {
      context.next();
    } else if (caller == null) {
      credentials.sendChallenge(context).subscribe().with(sent -> {}, context::fail);
    } else if (!caller.hasRole(Role.READER.word())) {
      problems.answer(context, Refusals.forbidden("The token gives no role of this service."));
    } else if (!limit.count(caller, context.response())) {
      problems.answer(context, Refusals.tooMany(limit.perMinute()));
    } else {
      context.next();
    }
  }

  private static @Nullable SecurityIdentity caller(RoutingContext context) {
    return context.user() instanceof QuarkusHttpUser user
            && !user.getSecurityIdentity().isAnonymous()
        ? user.getSecurityIdentity()
        : null;
  }
}
