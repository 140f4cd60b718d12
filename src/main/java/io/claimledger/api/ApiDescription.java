package io.claimledger.api;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.parameters.RequestBody;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import org.jspecify.annotations.Nullable;

/** Describes the interface for OpenAPI: parameters, examples and problems of every operation. */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class ApiDescription implements OASFilter {

  private static final String JSON = "application/json";
  private static final String TEXT = "text/plain";
  private static final String EXAMPLE_ID = "01936f2e-7c5b-7f3a-9a77-2f1f3c1f7a10";

  @Override
  public void filterOpenAPI(OpenAPI api) {
    for (Described described : Described.values()) {
      PathItem path = api.getPaths().getPathItem(described.path());
      Operation operation =
          Objects.requireNonNull(path.getOperations().get(described.method()), described::name);
      operation.summary(described.summary()).setParameters(parameters(described));
      operation.setResponses(responses(described));
    }
    describeArticle(api.getPaths().getPathItem("/articles").getPOST());
    describeArticle(api.getPaths().getPathItem("/articles/{id}/extractions").getPOST(), null);
  }

  private static void describeArticle(Operation post) {
    String text = resource("article.txt").strip();
    Map<String, Object> json =
        Map.of("text", text, "publishedAt", "2024-11-30", "outlet", "Strelsau Gazette");
    Content content =
        OASFactory.createContent()
            .addMediaType(
                TEXT,
                OASFactory.createMediaType().schema(type(Schema.SchemaType.STRING)).example(text))
            .addMediaType(JSON, OASFactory.createMediaType().schema(articleSchema()).example(json));
    describeArticle(post, OASFactory.createRequestBody().required(true).content(content));
  }

  private static void describeArticle(Operation post, @Nullable RequestBody body) {
    post.setRequestBody(body);
    post.addParameter(
        OASFactory.createParameter()
            .name("Prefer")
            .in(Parameter.In.HEADER)
            .description("wait=SECONDS (10 if not said, 120 at most) or respond-async")
            .schema(type(Schema.SchemaType.STRING))
            .example("wait=30"));
  }

  private static Schema articleSchema() {
    Schema schema = type(Schema.SchemaType.OBJECT).addRequired("text");
    schema.addProperty("text", type(Schema.SchemaType.STRING));
    ArticleFields.METADATA.stream()
        .sorted()
        .forEach(name -> schema.addProperty(name, type(Schema.SchemaType.STRING)));
    return schema;
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
        .schema(type(Schema.SchemaType.STRING))
        .example(inPath ? EXAMPLE_ID : null);
  }

  private static Schema type(Schema.SchemaType type) {
    return OASFactory.createSchema().addType(type);
  }

  private static APIResponses responses(Described described) {
    APIResponses responses = OASFactory.createAPIResponses();
    for (String status : described.statuses()) {
      responses.addAPIResponse(status, answer(described));
    }
    return responses.addAPIResponse("default", problem());
  }

  private static APIResponse answer(Described described) {
    APIResponse answer = OASFactory.createAPIResponse().description(described.summary());
    String example = described.example();
    if (example.isEmpty()) {
      return answer;
    }
    boolean isText = example.endsWith(".txt");
    return answer.content(
        OASFactory.createContent()
            .addMediaType(
                isText ? TEXT : JSON,
                OASFactory.createMediaType()
                    .schema(type(isText ? Schema.SchemaType.STRING : Schema.SchemaType.OBJECT))
                    .example(isText ? resource(example).strip() : Examples.json(example))));
  }

  private static APIResponse problem() {
    return OASFactory.createAPIResponse()
        .description("A problem (RFC 9457): what is wrong, and in which field")
        .content(
            OASFactory.createContent()
                .addMediaType(
                    "application/problem+json",
                    OASFactory.createMediaType()
                        .schema(type(Schema.SchemaType.OBJECT))
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
