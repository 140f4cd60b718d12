package io.claimledger.api;

import io.claimledger.query.ArticleQueries;
import io.claimledger.query.ClaimFilter;
import io.claimledger.query.ClaimQueries;
import io.claimledger.query.Page;
import io.claimledger.query.PageOrder;
import io.claimledger.query.PageRequest;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;

/** What was read in one article, in text order. */
@Path("/articles/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
public class ArticlePartsResource {

  private static final Set<String> PAGING = Set.of("limit", "cursor");

  private final ArticleQueries articles;
  private final ClaimQueries claims;

  ArticlePartsResource(ArticleQueries articles, ClaimQueries claims) {
    this.articles = articles;
    this.claims = claims;
  }

  @GET
  @Path("/claims")
  public Response claims(@PathParam("id") String id, @Context UriInfo uri) {
    return page(
        id,
        uri,
        PageOrder.CLAIMS,
        (article, page) -> claims.find(ClaimFilter.ofArticle(article), page),
        ClaimResponse::of);
  }

  @GET
  @Path("/actors")
  public Response actors(@PathParam("id") String id, @Context UriInfo uri) {
    return page(id, uri, PageOrder.PARTS, articles::actors, ArticleActorResponse::of);
  }

  @GET
  @Path("/dates")
  public Response dates(@PathParam("id") String id, @Context UriInfo uri) {
    return page(id, uri, PageOrder.PARTS, articles::dates, DateResponse::of);
  }

  @GET
  @Path("/quantities")
  public Response quantities(@PathParam("id") String id, @Context UriInfo uri) {
    return page(id, uri, PageOrder.PARTS, articles::quantities, QuantityResponse::of);
  }

  private <E, T> Response page(
      String id,
      UriInfo uri,
      PageOrder order,
      BiFunction<UUID, PageRequest, Page<E>> find,
      Function<E, T> item) {
    UUID article = Problems.id("article", id);
    String list = uri.getPath();
    PageRequest page = new Parameters(uri.getQueryParameters(), PAGING).page(list, order);
    if (articles.article(article).isEmpty()) {
      throw Problems.notFound("article", id);
    }
    return PageResponse.of(find.apply(article, page), list, uri, item);
  }
}
