package io.claimledger.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.claimledger.ingest.ServiceRole;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Answers with problems where a request is refused before it comes to a resource. */
@ApplicationScoped
class ProblemRoutes {

  private static final int FIRST = 10_000;

  private final ObjectMapper json;
  private final long limit;
  private final ServiceRole role;

  ProblemRoutes(
      ObjectMapper json,
      ApiConfig config,
      @ConfigProperty(name = "claim-ledger.role", defaultValue = "all") ServiceRole role) {
    this.json = json;
    this.role = role;
    this.limit = config.maxBodySize().asLongValue();
  }

  void addFilter(@Observes Filters filters) {
    if (!role.serves()) {
      filters.register(this::refuseAllButHealth, FIRST + 1);
    }
    filters.register(this::refuseLarge, FIRST);
    filters.register(this::refuseUndecodable, FIRST - 1);
    filters.register(this::refuseUnknownType, FIRST - 2);
  }

  private void refuseAllButHealth(RoutingContext context) {
    if (context.normalizedPath().startsWith("/q/")) {
      context.next();
    } else {
      answer(context, Problems.workerOnly());
    }
  }

  private void refuseLarge(RoutingContext context) {
    if (length(context.request().getHeader(HttpHeaders.CONTENT_LENGTH)) <= limit) {
      context.next();
      return;
    }
    // The rest of the body is not read: the connection is of no more use.
    context.response().putHeader(HttpHeaders.CONNECTION, "close");
    answer(context, Problems.bodyTooLarge());
  }

  /** What cannot be decoded would be replaced without a word, in the ledger too. */
  private void refuseUndecodable(RoutingContext context) {
    List<Violation> undecodable = PercentEncoding.faults(context.request().uri());
    if (undecodable.isEmpty()) {
      context.next();
    } else {
      answer(context, Problems.invalid(undecodable));
    }
  }

  private void refuseUnknownType(RoutingContext context) {
    if (isMediaType(context.request().getHeader(HttpHeaders.CONTENT_TYPE))) {
      context.next();
    } else {
      answer(context, Problems.unsupportedType());
    }
  }

  private static boolean isMediaType(@Nullable String header) {
    try {
      return header == null || MediaType.valueOf(header) != null;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static long length(@Nullable String header) {
    try {
      return header == null ? 0 : Long.parseLong(header);
    } catch (NumberFormatException e) {
      return Long.MAX_VALUE;
    }
  }

  private void answer(RoutingContext context, HttpProblem problem) {
    try {
      context
          .response()
          .setStatusCode(problem.getStatusCode())
          .putHeader(HttpHeaders.CONTENT_TYPE, HttpProblem.MEDIA_TYPE.toString())
          .end(json.writeValueAsString(problem));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
