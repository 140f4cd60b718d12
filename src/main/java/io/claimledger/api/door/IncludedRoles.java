package io.claimledger.api.door;

import io.claimledger.access.Role;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Adds to a caller's roles, of a key or a token, those that they include. */
@Singleton
class IncludedRoles implements SecurityIdentityAugmentor {

  @Override
  public Uni<SecurityIdentity> augment(
      SecurityIdentity identity, AuthenticationRequestContext context) {
    Set<String> included =
        identity.getRoles().stream()
            .map(Role::of)
            .flatMap(Optional::stream)
            .flatMap(role -> role.included().stream())
            .map(Role::word)
            .collect(Collectors.toSet());
    return Uni.createFrom()
        .item(
            identity.isAnonymous()
                ? identity
                : QuarkusSecurityIdentity.builder(identity).addRoles(included).build());
  }
}
