package io.claimledger.query;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.util.List;

/** The one claim type of the scripted readings. */
@Alternative
@ApplicationScoped
public class ScriptedClaimTypes implements ClaimTypeCatalogue {

  @Override
  public List<ClaimType> claimTypes() {
    return List.of(
        new ClaimType(
            "ARMS_TRANSFER",
            "Arms transfer",
            "AID",
            List.of("supplier", "recipient"),
            "Arms were shipped from one to another."));
  }
}
