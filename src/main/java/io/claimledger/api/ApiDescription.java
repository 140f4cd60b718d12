package io.claimledger.api;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;

/** Describes the interface for OpenAPI: parameters, examples and problems of every operation. */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class ApiDescription implements OASFilter {

  private static final String EXAMPLE_ID = "01936f2e-7c5b-7f3a-9a77-2f1f3c1f7a10";
  private static final String NO_CONTENT = "204";
  private static final String NOT_MODIFIED = "304";

  @Override
  public void filterOpenAPI(OpenAPI api) {
    if (api.getComponents() == null) {
      api.setComponents(OASFactory.createComponents());
    }
    // Scanning finds a type here and there, and not which of its fields may be null.
    api.getComponents().setSchemas(null);
    Schemas schemas = new Schemas(api.getComponents());
    for (Described described : Described.values()) {
      PathItem path = api.getPaths().getPathItem(described.path());
      Operation operation =
          Objects.requireNonNull(path.getOperations().get(described.method()), described::name);
      operation.summary(described.summary()).setParameters(parameters(described));
      operation.setResponses(responses(described, schemas));
    }
    RequestBodies bodies = new RequestBodies(schemas);
    Operation postArticle = api.getPaths().getPathItem("/articles").getPOST();
    postArticle.requestBody(bodies.article()).addParameter(prefer());
    Operation extract = api.getPaths().getPathItem("/articles/{id}/extractions").getPOST();
    extract.addParameter(prefer()).setRequestBody(null);
    api.getPaths().getPathItem("/articles/batch").getPOST().setRequestBody(bodies.batch());
  }

  private static Parameter prefer() {
    return OASFactory.createParameter()
        .name("Prefer")
        .in(Parameter.In.HEADER)
        .description("wait=SECONDS (10 if not said, 120 at most) or respond-async")
        .schema(Schemas.type(SchemaType.STRING))
        .example("wait=30");
  }

  private static List<Parameter> parameters(Described described) {
    return described.parameters().stream().map(ApiDescription::parameter).toList();
  }

  private static Parameter parameter(Described.Argument argument) {
    boolean inPath = argument.name().equals("id");
    return OASFactory.createParameter()
        .name(argument.name())
        .in(inPath ? Parameter.In.PATH : Parameter.In.QUERY)
        .required(inPath)
        .description(argument.description())
        .schema(Schemas.type(SchemaType.STRING))
        .example(inPath ? EXAMPLE_ID : null);
  }

  private static APIResponses responses(Described described, Schemas schemas) {
    APIResponses responses = OASFactory.createAPIResponses();
    for (String status : described.statuses()) {
      boolean isEmpty = status.equals(NO_CONTENT) || status.equals(NOT_MODIFIED);
      APIResponse answer = OASFactory.createAPIResponse().description(described.summary());
      responses.addAPIResponse(
          status, isEmpty ? answer : answer.content(content(described, schemas)));
    }
    return responses.addAPIResponse("default", problem(schemas));
  }

  private static Content content(Described described, Schemas schemas) {
    Shape shape = described.shape();
    String example = described.example();
    return OASFactory.createContent()
        .addMediaType(
            Objects.requireNonNull(shape.mediaType(), described::name),
            OASFactory.createMediaType()
                .schema(schemas.of(shape))
                .example(
                    example.endsWith(".json")
                        ? Examples.json(example)
                        : resource(example).strip()));
  }

  private static APIResponse problem(Schemas schemas) {
    return OASFactory.createAPIResponse()
        .description("A problem (RFC 9457): what is wrong, and in which field")
        .content(
            OASFactory.createContent()
                .addMediaType(
                    "application/problem+json",
                    OASFactory.createMediaType()
                        .schema(schemas.problem())
                        .example(Examples.json("problem.json"))));
  }

  static String resource(String name) {
    try (InputStream in = ApiDescription.class.getResourceAsStream("/openapi/" + name)) {
      return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
