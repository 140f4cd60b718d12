package io.claimledger.api;

import io.claimledger.access.Role;
import io.claimledger.query.ClaimType;
import io.claimledger.query.ClaimTypeCatalogue;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Says which claim types there are. */
@Path("/claim-types")
@Produces(MediaType.APPLICATION_JSON)
public class ClaimTypesResource {

  private final ClaimTypeCatalogue catalogue;

  ClaimTypesResource(ClaimTypeCatalogue catalogue) {
    this.catalogue = catalogue;
  }

  @GET
  @RolesAllowed(Role.Word.READER)
  public PageResponse<ClaimType> list() {
    return new PageResponse<>(catalogue.claimTypes(), null);
  }
}
