package io.claimledger.api;

import io.claimledger.query.ClaimType;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;

/** What each operation is for, what it takes and an example of what it answers. */
enum Described {
  POST_ARTICLE(
      HttpMethod.POST,
      "/articles",
      "Stores an article, reads it, and answers with what it claims",
      Arguments.METADATA,
      List.of("200", "201", "202"),
      Shape.one(ArticleResponse.class),
      "article.json"),
  POST_BATCH(
      HttpMethod.POST,
      "/articles/batch",
      "Stores articles, one a line, and tells of each as soon as it is stored",
      List.of(),
      List.of("200"),
      Shape.lines(BatchLineResponse.class),
      "batch-answers.ndjson"),
  LIST_ARTICLES(
      HttpMethod.GET,
      "/articles",
      "Lists articles, newest published first",
      Arguments.and(
          Arguments.PAGE,
          new Argument("outlet", "Who published it"),
          new Argument("publishedFrom", "First day of publication, such as 2024-01-01"),
          new Argument("publishedTo", "Last day of publication, included"),
          new Argument("status", "PENDING, EXTRACTED or FAILED"),
          new Argument("q", "Words of title or text, in web search syntax")),
      List.of("200"),
      Shape.page(ArticleResponse.class),
      "articles.json"),
  ARTICLE(
      HttpMethod.GET,
      "/articles/{id}",
      "Gives an article",
      Arguments.and(
          Arguments.ID, new Argument("include", "Lists to add: some of claims,actors,dates")),
      List.of("200", "304"),
      Shape.one(ArticleResponse.class),
      "article.json"),
  DELETE_ARTICLE(
      HttpMethod.DELETE,
      "/articles/{id}",
      "Removes an article and all that came from it",
      Arguments.ID,
      List.of("204"),
      Shape.nothing(),
      ""),
  TEXT(
      HttpMethod.GET,
      "/articles/{id}/text",
      "Gives the text as it came: what the offsets count in",
      Arguments.ID,
      List.of("200", "304"),
      Shape.text(),
      "article.txt"),
  SOURCE(
      HttpMethod.GET,
      "/articles/{id}/source",
      "Gives what the text was taken from, byte for byte: a web page, or the text",
      Arguments.ID,
      List.of("200", "304"),
      Shape.bytes(),
      "page.html"),
  EXTRACT(
      HttpMethod.POST,
      "/articles/{id}/extractions",
      "Reads an article anew and says what was added, changed and lost",
      Arguments.ID,
      List.of("200", "202"),
      Shape.one(ExtractionResponse.class),
      "extraction.json"),
  ARTICLE_CLAIMS(
      HttpMethod.GET,
      "/articles/{id}/claims",
      "Lists the claims of an article, in text order",
      Arguments.ID_AND_PAGE,
      List.of("200"),
      Shape.page(ClaimResponse.class),
      "claims.json"),
  ARTICLE_ACTORS(
      HttpMethod.GET,
      "/articles/{id}/actors",
      "Lists the actors of an article with every mention",
      Arguments.ID_AND_PAGE,
      List.of("200"),
      Shape.page(ArticleActorResponse.class),
      "article-actors.json"),
  ARTICLE_DATES(
      HttpMethod.GET,
      "/articles/{id}/dates",
      "Lists the temporal expressions of an article",
      Arguments.ID_AND_PAGE,
      List.of("200"),
      Shape.page(DateResponse.class),
      "dates.json"),
  ARTICLE_QUANTITIES(
      HttpMethod.GET,
      "/articles/{id}/quantities",
      "Lists every number of an article with what it counts, claim or not",
      Arguments.ID_AND_PAGE,
      List.of("200"),
      Shape.page(QuantityResponse.class),
      "quantities.json"),
  CLAIMS(
      HttpMethod.GET,
      "/claims",
      "Finds claims over all articles, newest published first",
      Arguments.CLAIM_FILTERS,
      List.of("200"),
      Shape.page(ClaimResponse.class),
      "claims.json"),
  CLAIM(
      HttpMethod.GET,
      "/claims/{id}",
      "Gives a claim",
      Arguments.ID,
      List.of("200", "304"),
      Shape.one(ClaimResponse.class),
      "claim.json"),
  ACTORS(
      HttpMethod.GET,
      "/actors",
      "Lists the actors of the ledger, by name",
      Arguments.and(
          Arguments.PAGE,
          new Argument("q", "Part of a name or alias, case ignored"),
          new Argument("type", "PERSON, COUNTRY, ORGANIZATION or ARMED_GROUP")),
      List.of("200"),
      Shape.page(ActorResponse.class),
      "actors.json"),
  ACTOR(
      HttpMethod.GET,
      "/actors/{id}",
      "Gives an actor",
      Arguments.ID,
      List.of("200", "304"),
      Shape.one(ActorResponse.class),
      "actor.json"),
  ACTOR_CLAIMS(
      HttpMethod.GET,
      "/actors/{id}/claims",
      "Lists the claims in which an actor plays a role",
      Arguments.ID_AND_PAGE,
      List.of("200"),
      Shape.page(ClaimResponse.class),
      "claims.json"),
  CLAIM_TYPES(
      HttpMethod.GET,
      "/claim-types",
      "Lists the kinds of claims that are looked for",
      List.of(),
      List.of("200"),
      Shape.page(ClaimType.class),
      "claim-types.json");

  private final HttpMethod method;
  private final String path;
  private final String summary;
  private final List<Argument> parameters;
  private final List<String> statuses;
  private final Shape shape;
  private final String example;

  Described(
      HttpMethod method,
      String path,
      String summary,
      List<Argument> parameters,
      List<String> statuses,
      Shape shape,
      String example) {
    this.method = method;
    this.path = path;
    this.summary = summary;
    this.parameters = parameters;
    this.statuses = statuses;
    this.shape = shape;
    this.example = example;
  }

  /** The methods that an address takes, as the Allow field lists them. */
  static String methods(String address) {
    Stream<String> methods =
        Arrays.stream(values())
            .filter(described -> address.matches(described.path.replace("{id}", "[^/]+")))
            .map(described -> described.method.name());
    return methods
        .flatMap(method -> method.equals("GET") ? Stream.of("GET", "HEAD") : Stream.of(method))
        .sorted()
        .collect(Collectors.joining(", "));
  }

  HttpMethod method() {
    return method;
  }

  String path() {
    return path;
  }

  String summary() {
    return summary;
  }

  List<Argument> parameters() {
    return parameters;
  }

  List<String> statuses() {
    return statuses;
  }

  /** What it answers with where it does not refuse. */
  Shape shape() {
    return shape;
  }

  /** The file in {@code /openapi} that holds an example answer, or nothing where there is none. */
  String example() {
    return example;
  }

  /** A parameter of the path, if it is "id", or of the query. */
  record Argument(String name, String description) {}

  /** Parameters that several operations take. */
  private static final class Arguments {

    static final List<Argument> ID = List.of(new Argument("id", "Its id"));
    static final List<Argument> PAGE =
        List.of(
            new Argument("limit", "The most items to answer with: 1 to 500, 50 if not said"),
            new Argument("cursor", "Where to go on: next of the page before"));
    static final List<Argument> ID_AND_PAGE = Stream.concat(ID.stream(), PAGE.stream()).toList();
    static final List<Argument> METADATA =
        List.of(
            new Argument(
                "publishedAt", "Of a text or a page: a date, or a date-time with its offset"),
            new Argument("title", "Of a text or a page"),
            new Argument("outlet", "Of a text or a page: who published it"),
            new Argument("url", "Of a text or a page: where it was published"),
            new Argument("externalId", "Of a text or a page: the outlet's own name for it"));
    static final List<Argument> CLAIM_FILTERS =
        and(
            PAGE,
            new Argument("type", "A claim type, such as ARMS_TRANSFER; repeated: any of them"),
            new Argument("actor", "An actor's id or any of its names; repeated: all of them"),
            new Argument("role.supplier", "An actor in that role, by its name in the claim type"),
            new Argument("role.recipient", "The same for another role; repeated: all of them"),
            new Argument("item", "What is counted, or its unit: ammunition"),
            new Argument("minValue", "Least stated value"),
            new Argument("maxValue", "Greatest stated value"),
            new Argument("modality", "ASSERTED, REPORTED, ALLEGED, DENIED, UNCONFIRMED, …"),
            new Argument("source", "Who says it: an actor's id or a name"),
            new Argument("outlet", "Who published it"),
            new Argument("place", "Words of the place's name"),
            new Argument("from", "First day on which it happened"),
            new Argument("to", "Last day on which it happened, included"),
            new Argument("publishedFrom", "First day of publication"),
            new Argument("publishedTo", "Last day of publication, included"),
            new Argument("article", "An article's id"),
            new Argument("knownAt", "As the ledger stood at a moment: 2024-11-30T12:00:00Z"),
            new Argument("duplicates", "exclude leaves out articles that repeat another's text"),
            new Argument("q", "Words of the evidence, in web search syntax"));

    static List<Argument> and(List<Argument> some, Argument... more) {
      return Stream.concat(Stream.of(more), some.stream()).toList();
    }
  }
}
