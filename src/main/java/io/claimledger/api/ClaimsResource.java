package io.claimledger.api;

import io.claimledger.access.Role;
import io.claimledger.query.ClaimFilter;
import io.claimledger.query.ClaimQueries;
import io.claimledger.query.ClaimTypeCatalogue;
import io.claimledger.query.PageRequest;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

/** Finds claims over all articles. */
@Path("/claims")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
public class ClaimsResource {

  private final ClaimQueries claims;
  private final ClaimTypeCatalogue types;
  private final Answers answers;

  ClaimsResource(ClaimQueries claims, ClaimTypeCatalogue types, Answers answers) {
    this.claims = claims;
    this.types = types;
    this.answers = answers;
  }

  @GET
  @RolesAllowed(Role.Word.READER)
  public Response list(@Context UriInfo uri) {
    Parameters given = ClaimParameters.parameters(uri.getQueryParameters());
    ClaimFilter filter = ClaimParameters.filter(given, types.claimTypes());
    PageRequest page = given.page(filter);
    return PageResponse.of(claims.find(filter, page), filter, uri, ClaimResponse::of);
  }

  @GET
  @RolesAllowed(Role.Word.READER)
  @Path("/{id}")
  public Response claim(@PathParam("id") String id, @Context Request request) {
    return claims
        .claim(Problems.id("claim", id))
        .map(claim -> answers.json(request, ClaimResponse.of(claim)))
        .orElseThrow(() -> Problems.notFound("claim", id));
  }
}
