package io.claimledger.api;

import io.claimledger.ingest.LedgerTrouble;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Map;

/** Gives the problems that the framework raises the type and the advice of this service's own. */
@ApplicationScoped
class ProblemDefaults implements ProblemPostProcessor {

  private static final int UNKNOWN_CAUSE = 500;

  private record Advice(String code, String detail) {}

  private static final int METHOD_NOT_ALLOWED = 405;
  private static final Map<Integer, Advice> BY_STATUS =
      Map.of(
          400, new Advice("invalid-input", "The request is malformed."),
          403, new Advice("forbidden", "The key or token has not the role that this takes."),
          404, new Advice("not-found", "There is nothing at this address: see /q/openapi."),
          405, new Advice("method-not-allowed", "The address does not take this method."),
          406, new Advice("not-acceptable", "Ask for application/json."),
          413, new Advice("too-large", "The body is larger than this service takes."),
          415, new Advice("unsupported-media-type", Problems.HOW_TO_SEND),
          500, new Advice("internal-error", "An error of the service; its log has the cause."));

  private final LedgerTrouble trouble;

  ProblemDefaults(LedgerTrouble trouble) {
    this.trouble = trouble;
  }

  @Override
  public HttpProblem apply(HttpProblem problem, ProblemContext context) {
    if (problem.getStatusCode() == UNKNOWN_CAUSE && trouble.passes(context.cause)) {
      return Problems.ledgerAway();
    }
    Advice advice = BY_STATUS.get(problem.getStatusCode());
    if (advice == null || isOwn(problem)) {
      return problem;
    }
    HttpProblem.Builder advised =
        HttpProblem.builder(problem)
            .withType(Problems.type(advice.code()))
            .withDetail(advice.detail());
    if (problem.getStatusCode() == METHOD_NOT_ALLOWED) {
      advised.withHeader(HttpHeaders.ALLOW, Described.methods(context.path));
    }
    return advised.build();
  }

  private static boolean isOwn(HttpProblem problem) {
    return problem.getType() != null && problem.getType().toString().startsWith("urn:claim-ledger");
  }
}
