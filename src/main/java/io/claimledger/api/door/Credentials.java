package io.claimledger.api.door;

import io.claimledger.access.KeySecret;
import io.claimledger.access.Role;
import io.claimledger.api.ProblemWriter;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.smallrye.jwt.runtime.auth.JWTAuthMechanism;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads the credentials of a request: a bearer that begins like an API key is one, any other is a
 * JSON Web Token; none is enough where the door is open.
 */
@Singleton
class Credentials implements HttpAuthenticationMechanism {

  private static final String SCHEME = "Bearer ";
  private static final int UNAUTHORIZED = 401;
  private static final String CHALLENGE = "WWW-Authenticate";

  private final Door door;
  private final TokenTrust trust;
  private final JWTAuthMechanism tokens;
  private final ProblemWriter problems;

  Credentials(Door door, TokenTrust trust, JWTAuthMechanism tokens, ProblemWriter problems) {
    this.door = door;
    this.trust = trust;
    this.tokens = tokens;
    this.problems = problems;
  }

  /** Before the mechanism of tokens, which would take a key for one. */
  @Override
  public int getPriority() {
    return DEFAULT_PRIORITY + 1;
  }

  @Override
  public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
    return Set.of(KeyRequest.class);
  }

  @Override
  public Uni<SecurityIdentity> authenticate(
      RoutingContext context, IdentityProviderManager identities) {
    List<String> sent = context.request().headers().getAll(HttpHeaders.AUTHORIZATION);
    Uni<SecurityIdentity> identity =
        sent.isEmpty() ? withoutCredentials() : authenticate(sent, context, identities);
    // Whoever is noted here answers those who are refused.
    context.put(HttpAuthenticationMechanism.class.getName(), this);
    return identity;
  }

  private Uni<SecurityIdentity> withoutCredentials() {
    return door.isOpen() ? Uni.createFrom().item(everyRole()) : Uni.createFrom().nullItem();
  }

  private static SecurityIdentity everyRole() {
    Set<String> roles = Arrays.stream(Role.values()).map(Role::word).collect(Collectors.toSet());
    return QuarkusSecurityIdentity.builder()
        .setPrincipal(new QuarkusPrincipal("loopback"))
        .addRoles(roles)
        .addAttribute(RateLimit.EXEMPT, true)
        .build();
  }

  private Uni<SecurityIdentity> authenticate(
      List<String> sent, RoutingContext context, IdentityProviderManager identities) {
    String bearer = sent.size() == 1 ? bearer(sent.get(0)) : null;
    if (bearer != null && bearer.startsWith(KeySecret.START)) {
      return identities.authenticate(new KeyRequest(bearer));
    }
    return bearer != null && trust.isGiven()
        ? tokens.authenticate(context, identities)
        : Uni.createFrom().failure(new AuthenticationFailedException());
  }

  private static @Nullable String bearer(String header) {
    return header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
        ? header.substring(SCHEME.length()).strip()
        : null;
  }

  @Override
  public Uni<ChallengeData> getChallenge(RoutingContext context) {
    return Uni.createFrom().item(new ChallengeData(UNAUTHORIZED, CHALLENGE, challenge(context)));
  }

  @Override
  public Uni<Boolean> sendChallenge(RoutingContext context) {
    HttpProblem problem =
        hasCredentials(context) ? Refusals.badCredentials() : Refusals.noCredentials();
    context.response().putHeader(CHALLENGE, challenge(context));
    problems.answer(context, problem);
    return Uni.createFrom().item(true);
  }

  private static String challenge(RoutingContext context) {
    String realm = "Bearer realm=\"claim-ledger\"";
    return hasCredentials(context) ? realm + ", error=\"invalid_token\"" : realm;
  }

  private static boolean hasCredentials(RoutingContext context) {
    return context.request().headers().contains(HttpHeaders.AUTHORIZATION);
  }
}
