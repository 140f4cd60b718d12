package io.claimledger.api;

import io.claimledger.model.ActorType;
import io.claimledger.query.ActorFilter;
import io.claimledger.query.ActorQueries;
import io.claimledger.query.ClaimFilter;
import io.claimledger.query.ClaimQueries;
import io.claimledger.query.PageOrder;
import io.claimledger.query.PageRequest;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Finds the actors of all articles. */
@Path("/actors")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
public class ActorsResource {

  private static final Set<String> FILTERS = Set.of("q", "type", "limit", "cursor");
  private static final Set<String> PAGING = Set.of("limit", "cursor");

  private final ActorQueries actors;
  private final ClaimQueries claims;
  private final Answers answers;

  ActorsResource(ActorQueries actors, ClaimQueries claims, Answers answers) {
    this.actors = actors;
    this.claims = claims;
    this.answers = answers;
  }

  @GET
  public Response list(@Context UriInfo uri) {
    Parameters given = new Parameters(uri.getQueryParameters(), FILTERS);
    List<ActorType> types = given.choices("type", ActorType.class);
    ActorFilter filter = new ActorFilter(given.one("q"), types);
    PageRequest page = given.page(filter, PageOrder.ACTORS);
    return PageResponse.of(actors.find(filter, page), filter, uri, ActorResponse::of);
  }

  @GET
  @Path("/{id}")
  public Response actor(@PathParam("id") String id, @Context Request request) {
    return actors
        .actor(Problems.id("actor", id))
        .map(actor -> answers.json(request, ActorResponse.of(actor)))
        .orElseThrow(() -> Problems.notFound("actor", id));
  }

  @GET
  @Path("/{id}/claims")
  public Response claims(@PathParam("id") String id, @Context UriInfo uri) {
    UUID actor = Problems.id("actor", id);
    ClaimFilter filter = ClaimFilter.ofActor(actor);
    PageRequest page =
        new Parameters(uri.getQueryParameters(), PAGING).page(filter, PageOrder.CLAIMS);
    if (actors.actor(actor).isEmpty()) {
      throw Problems.notFound("actor", id);
    }
    return PageResponse.of(claims.find(filter, page), filter, uri, ClaimResponse::of);
  }
}
