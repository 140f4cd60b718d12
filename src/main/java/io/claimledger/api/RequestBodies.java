package io.claimledger.api;

import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.RequestBody;

/** Describes what is posted. */
final class RequestBodies {

  private static final String NAME = "NewArticle";

  private final Schemas schemas;

  RequestBodies(Schemas schemas) {
    this.schemas = schemas;
  }

  RequestBody article() {
    String text = ApiDescription.resource("article.txt").strip();
    Map<String, Object> json =
        Map.of("text", text, "publishedAt", "2024-11-30", "outlet", "Strelsau Gazette");
    return OASFactory.createRequestBody()
        .required(true)
        .content(
            OASFactory.createContent()
                .addMediaType(Shape.TEXT, text(text))
                .addMediaType(Shape.JSON, media(schemas.named(NAME, newArticle()), json))
                .addMediaType("text/html", text(ApiDescription.resource("page.html").strip())));
  }

  RequestBody batch() {
    String lines = ApiDescription.resource("batch.ndjson").strip();
    return OASFactory.createRequestBody()
        .required(true)
        .description("On each line a NewArticle in JSON; blank lines are left out")
        .content(OASFactory.createContent().addMediaType(BatchResource.NDJSON, text(lines)));
  }

  private static MediaType text(String example) {
    return media(Schemas.type(SchemaType.STRING), example);
  }

  private static MediaType media(Schema schema, Object example) {
    return OASFactory.createMediaType().schema(schema).example(example);
  }

  private static Schema newArticle() {
    Schema schema = Schemas.object().addRequired("text");
    schema.addProperty("text", Schemas.type(SchemaType.STRING));
    ArticleFields.METADATA.stream()
        .sorted()
        .forEach(
            name ->
                schema.addProperty(name, Schemas.type(SchemaType.STRING).addType(SchemaType.NULL)));
    return schema;
  }
}
