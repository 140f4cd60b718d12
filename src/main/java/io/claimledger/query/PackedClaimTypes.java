package io.claimledger.query;

import io.claimledger.rules.RulePack;
import io.claimledger.rules.RuleSet;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The claim types of the rule packs. */
@ApplicationScoped
class PackedClaimTypes implements ClaimTypeCatalogue {

  private final List<ClaimType> types;

  PackedClaimTypes(RuleSet rules) {
    this.types = rules.packs().stream().map(PackedClaimTypes::type).toList();
  }

  private static ClaimType type(RulePack pack) {
    return new ClaimType(
        pack.type(),
        pack.label(),
        pack.plover(),
        List.copyOf(pack.roles().keySet()),
        pack.description());
  }

  @Override
  public List<ClaimType> claimTypes() {
    return types;
  }
}
