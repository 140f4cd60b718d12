package io.claimledger.api;

import io.claimledger.ingest.ServiceRole;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
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
  private static final int BAD_REQUEST = 400;
  // The longest title, outlet and url are as long as this once they are percent-encoded.
  private static final int LONGEST_ADDRESS = 65_536;
  private static final int LONGEST_HEADERS = 32_768;
  private static final long LINGER_MS = 10_000;

  private final ProblemWriter problems;
  private final long limit;
  private final ServiceRole role;

  ProblemRoutes(
      ProblemWriter problems,
      ApiConfig config,
      @ConfigProperty(name = "claim-ledger.role", defaultValue = "all") ServiceRole role) {
    this.problems = problems;
    this.role = role;
    this.limit = config.maxBodySize().asLongValue();
  }

  void addFilter(@Observes Filters filters) {
    filters.register(this::readToTheEnd, FIRST + 3);
    filters.register(this::refuseLongHead, FIRST + 2);
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
      problems.answer(context, Problems.workerOnly());
    }
  }

  /** The server itself refuses what is hardly HTTP, such as a request to no host. */
  void addFailureHandler(@Observes Router router) {
    router.route().order(Integer.MIN_VALUE).failureHandler(this::explainMalformed);
  }

  private void explainMalformed(RoutingContext context) {
    if (context.statusCode() == BAD_REQUEST) {
      problems.answer(context, Problems.malformed());
    } else {
      context.next();
    }
  }

  /**
   * Reads what is left of a body once it is answered: a client that sends all before it reads would
   * wait for ever otherwise. One that sends on and on, or nothing at all, is left.
   */
  private void readToTheEnd(RoutingContext context) {
    HttpServerRequest request = context.request();
    context.addEndHandler(
        answered -> {
          if (!request.isEnded()) {
            request.handler(rest -> {});
            request.resume();
            context.vertx().setTimer(LINGER_MS, time -> leave(request));
          }
        });
    context.next();
  }

  private static void leave(HttpServerRequest request) {
    if (!request.isEnded()) {
      request.connection().close();
    }
  }

  /** The server's own limits are far above these: what they refuse is refused without a word. */
  private void refuseLongHead(RoutingContext context) {
    if (context.request().uri().length() > LONGEST_ADDRESS) {
      problems.answer(context, Problems.addressTooLong(LONGEST_ADDRESS));
    } else if (headersLength(context.request().headers()) > LONGEST_HEADERS) {
      problems.answer(context, Problems.headersTooLong(LONGEST_HEADERS));
    } else {
      context.next();
    }
  }

  private static int headersLength(MultiMap headers) {
    return headers.entries().stream()
        .mapToInt(header -> header.getKey().length() + header.getValue().length())
        .sum();
  }

  private void refuseLarge(RoutingContext context) {
    if (isBatch(context)
        || length(context.request().getHeader(HttpHeaders.CONTENT_LENGTH)) <= limit) {
      context.next();
      return;
    }
    // The rest of the body is not read: the connection is of no more use.
    context.response().putHeader(HttpHeaders.CONNECTION, "close");
    problems.answer(context, Problems.bodyTooLarge());
  }

  /** A batch is read line by line, and each line has its limit. */
  private static boolean isBatch(RoutingContext context) {
    return "/articles/batch".equals(context.request().path());
  }

  /** What cannot be decoded would be replaced without a word, in the ledger too. */
  private void refuseUndecodable(RoutingContext context) {
    List<Violation> undecodable = PercentEncoding.faults(context.request().uri());
    if (undecodable.isEmpty()) {
      context.next();
    } else {
      problems.answer(context, Problems.invalid(undecodable));
    }
  }

  private void refuseUnknownType(RoutingContext context) {
    if (isMediaType(context.request().getHeader(HttpHeaders.CONTENT_TYPE))) {
      context.next();
    } else {
      problems.answer(context, Problems.unsupportedType());
    }
  }

  private static boolean isMediaType(@Nullable String header) {
    try {
      return header == null || !MediaType.valueOf(header).toString().contains("*");
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
}
