package io.claimledger.query;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.util.List;

/** The claim types of the scripted readings, and one that they have not. */
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
            "Arms were shipped from one to another."),
        new ClaimType("MEETING", "Meeting", "CONSULT", List.of("participant"), "Some met."));
  }
}
