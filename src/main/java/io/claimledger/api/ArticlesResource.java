package io.claimledger.api;

import io.claimledger.access.Role;
import io.claimledger.ingest.ArticleIntake;
import io.claimledger.ingest.IngestOutcome.Accepted;
import io.claimledger.ingest.Submission;
import io.claimledger.query.ArticleFilter;
import io.claimledger.query.ArticleQueries;
import io.claimledger.query.ArticleStatus;
import io.claimledger.query.PageRequest;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Takes articles in and gives them back. */
@Path("/articles")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
public class ArticlesResource {

  private static final Set<String> FILTERS =
      Set.of("outlet", "publishedFrom", "publishedTo", "status", "q", "limit", "cursor");

  private final ArticleIntake intake;
  private final ArticleQueries articles;
  private final ArticleViews views;
  private final ExtractionAnswers extractions;
  private final Answers answers;
  private final BodyText bodies;

  ArticlesResource(
      ArticleIntake intake,
      ArticleQueries articles,
      ArticleViews views,
      ExtractionAnswers extractions,
      Answers answers,
      BodyText bodies) {
    this.intake = intake;
    this.articles = articles;
    this.views = views;
    this.extractions = extractions;
    this.answers = answers;
    this.bodies = bodies;
  }

  @POST
  @RolesAllowed(Role.Word.WRITER)
  @Consumes(MediaType.TEXT_PLAIN)
  public Uni<Response> postText(
      InputStream body, @Context UriInfo uri, @Context HttpHeaders headers) {
    String text = bodies.read(body, headers);
    return accept(ArticleFields.ofText(text, uri.getQueryParameters()), headers);
  }

  @POST
  @RolesAllowed(Role.Word.WRITER)
  @Consumes(MediaType.APPLICATION_JSON)
  public Uni<Response> postJson(
      InputStream body, @Context UriInfo uri, @Context HttpHeaders headers) {
    new Parameters(uri.getQueryParameters(), Set.of()).check();
    return accept(ArticleFields.ofJson(bodies.read(body, headers)), headers);
  }

  @POST
  @RolesAllowed(Role.Word.WRITER)
  @Consumes(MediaType.TEXT_HTML)
  public Uni<Response> postHtml(
      InputStream body, @Context UriInfo uri, @Context HttpHeaders headers) {
    MediaType type = BodyText.checkReadable(headers);
    byte[] html = bodies.bytes(body);
    return accept(
        ArticleFields.ofHtml(html, type, BodyText.charset(type), uri.getQueryParameters()),
        headers);
  }

  private Uni<Response> accept(Submission submission, HttpHeaders headers) {
    Accepted accepted = Problems.accepted(intake.accept(submission));
    return extractions.article(accepted, Prefer.of(headers));
  }

  @GET
  @RolesAllowed(Role.Word.READER)
  public Response list(@Context UriInfo uri) {
    Parameters given = new Parameters(uri.getQueryParameters(), FILTERS);
    LocalDate from = given.date("publishedFrom");
    LocalDate to = given.date("publishedTo");
    given.checkOrder("publishedFrom", from, "publishedTo", to);
    List<ArticleStatus> statuses = given.choices("status", ArticleStatus.class);
    ArticleFilter filter =
        new ArticleFilter(given.all("outlet"), from, to, statuses, given.one("q"));
    PageRequest page = given.page(filter);
    return PageResponse.of(articles.find(filter, page), filter, uri, ArticleResponse::of);
  }

  @GET
  @RolesAllowed(Role.Word.READER)
  @Path("/{id}")
  public Response article(
      @PathParam("id") String id, @Context UriInfo uri, @Context Request request) {
    Parameters given = new Parameters(uri.getQueryParameters(), Set.of("include"));
    Set<String> include = include(given);
    return views
        .article(Problems.id("article", id), include)
        .map(article -> answers.json(request, article))
        .orElseThrow(() -> Problems.notFound("article", id));
  }

  private static Set<String> include(Parameters given) {
    Set<String> include = new HashSet<>();
    given.all("include").forEach(list -> include.addAll(List.of(list.split(",", -1))));
    if (!ArticleViews.LISTS.containsAll(include)) {
      given.reject("include", "must name some of claims, actors, dates, parted by commas");
    }
    given.check();
    return include;
  }

  @GET
  @RolesAllowed(Role.Word.READER)
  @Path("/{id}/text")
  @Produces(MediaType.TEXT_PLAIN)
  public Response text(@PathParam("id") String id, @Context Request request) {
    return articles
        .text(Problems.id("article", id))
        .map(text -> answers.text(request, text))
        .orElseThrow(() -> Problems.notFound("article", id));
  }

  @GET
  @RolesAllowed(Role.Word.READER)
  @Path("/{id}/source")
  @Produces(MediaType.WILDCARD)
  public Response source(@PathParam("id") String id, @Context Request request) {
    return articles
        .source(Problems.id("article", id))
        .map(source -> answers.source(request, source))
        .orElseThrow(() -> Problems.notFound("article", id));
  }

  @DELETE
  @RolesAllowed(Role.Word.ADMIN)
  @Path("/{id}")
  public Response remove(@PathParam("id") String id) {
    if (!intake.remove(Problems.id("article", id))) {
      throw Problems.notFound("article", id);
    }
    return Response.noContent().build();
  }

  @POST
  @RolesAllowed(Role.Word.WRITER)
  @Path("/{id}/extractions")
  public Uni<Response> extractAgain(@PathParam("id") String id, @Context HttpHeaders headers) {
    UUID articleId = Problems.id("article", id);
    if (!intake.extractAgain(articleId)) {
      throw Problems.notFound("article", id);
    }
    return extractions.changes(articleId, Prefer.of(headers));
  }
}
