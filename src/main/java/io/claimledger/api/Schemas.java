package io.claimledger.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkiverse.resteasy.problem.HttpProblem;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.jspecify.annotations.Nullable;

/**
 * Schemas of the records that are answered with, as they are written: every component is there, and
 * null only where it is marked so. The framework's own reading of the classes knows neither.
 */
final class Schemas {

  private static final Map<Class<?>, String> FORMATS =
      Map.of(
          UUID.class,
          "uuid",
          Instant.class,
          "date-time",
          LocalDate.class,
          "date",
          URI.class,
          "uri");
  private static final Map<Class<?>, SchemaType> PRIMITIVES =
      Map.of(
          String.class, SchemaType.STRING,
          int.class, SchemaType.INTEGER,
          Integer.class, SchemaType.INTEGER,
          boolean.class, SchemaType.BOOLEAN,
          BigDecimal.class, SchemaType.NUMBER,
          Double.class, SchemaType.NUMBER);
  private static final String PROBLEM = "Problem";

  private final Components components;

  Schemas(Components components) {
    this.components = components;
  }

  /** What a shape's body must be. */
  Schema of(Shape shape) {
    return switch (shape.kind()) {
      case ONE, LINES -> of(shape.type());
      case PAGE -> page(shape.type());
      case BYTES -> OASFactory.createSchema();
    };
  }

  private Schema page(Class<?> item) {
    return object()
        .addProperty("items", array(of(item)))
        .addProperty("next", type(SchemaType.STRING).addType(SchemaType.NULL))
        .addRequired("items")
        .addRequired("next");
  }

  /** The schema of every refusal. */
  Schema problem() {
    if (!has(PROBLEM)) {
      Schema problem =
          object()
              .addProperty("type", type(SchemaType.STRING).format("uri"))
              .addProperty("title", type(SchemaType.STRING))
              .addProperty("status", type(SchemaType.INTEGER))
              .addProperty("detail", type(SchemaType.STRING))
              .addProperty("instance", type(SchemaType.STRING))
              .addProperty("violations", array(of(Violation.class)));
      for (String name : new String[] {"type", "title", "status", "detail"}) {
        problem.addRequired(name);
      }
      components.addSchema(PROBLEM, problem);
    }
    return reference(PROBLEM);
  }

  Schema of(Class<?> type) {
    if (type.equals(HttpProblem.class)) {
      return problem();
    }
    if (type.isRecord()) {
      return record(type);
    }
    if (type.isEnum()) {
      Schema names = type(SchemaType.STRING);
      Arrays.stream(type.getEnumConstants()).map(Object::toString).forEach(names::addEnumeration);
      return names;
    }
    if (FORMATS.containsKey(type)) {
      return type(SchemaType.STRING).format(FORMATS.get(type));
    }
    SchemaType primitive = PRIMITIVES.get(type);
    return primitive == null ? OASFactory.createSchema() : type(primitive);
  }

  private Schema record(Class<?> type) {
    String name = name(type);
    if (!has(name)) {
      Schema schema = object();
      components.addSchema(name, schema);
      for (RecordComponent component : type.getRecordComponents()) {
        schema.addProperty(component.getName(), of(component.getAnnotatedType()));
        if (!component.getAccessor().isAnnotationPresent(JsonInclude.class)) {
          schema.addRequired(component.getName());
        }
      }
    }
    return reference(name);
  }

  /** A record inside another goes by both names: ArticleCounts. */
  private static String name(Class<?> type) {
    String own = type.getSimpleName().replace("Response", "");
    Class<?> outer = type.getEnclosingClass();
    return outer == null ? own : name(outer) + own;
  }

  private Schema of(AnnotatedType annotated) {
    Schema schema =
        annotated instanceof AnnotatedParameterizedType list
            ? array(of(list.getAnnotatedActualTypeArguments()[0]))
            : of(raw(annotated.getType()));
    return annotated.isAnnotationPresent(Nullable.class) ? orNull(schema) : schema;
  }

  private static Class<?> raw(Type type) {
    return (Class<?>) (type instanceof ParameterizedType generic ? generic.getRawType() : type);
  }

  private static Schema orNull(Schema schema) {
    if (schema.getRef() == null && schema.getEnumeration() == null) {
      return schema.getType() == null ? schema : schema.addType(SchemaType.NULL);
    }
    return OASFactory.createSchema().addAnyOf(schema).addAnyOf(type(SchemaType.NULL));
  }

  /** A schema that others refer to by a name. */
  Schema named(String name, Schema schema) {
    components.addSchema(name, schema);
    return reference(name);
  }

  private boolean has(String name) {
    return components.getSchemas() != null && components.getSchemas().containsKey(name);
  }

  private static Schema reference(String name) {
    return OASFactory.createSchema().ref("#/components/schemas/" + name);
  }

  static Schema array(Schema items) {
    return type(SchemaType.ARRAY).items(items);
  }

  static Schema object() {
    return type(SchemaType.OBJECT);
  }

  static Schema type(SchemaType type) {
    return OASFactory.createSchema().addType(type);
  }
}
