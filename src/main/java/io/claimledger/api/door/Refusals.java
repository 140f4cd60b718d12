package io.claimledger.api.door;

import io.claimledger.api.Problems;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.core.Response.Status;

/** The problems of those who are not let in. */
final class Refusals {

  private static final String HOW_TO_COME_IN =
      "Send a key or a token of your identity provider in the header 'Authorization: Bearer …'.";

  private Refusals() {}

  static HttpProblem noCredentials() {
    return unauthorized(HOW_TO_COME_IN);
  }

  static HttpProblem badCredentials() {
    return unauthorized("The key or token is not valid here. " + HOW_TO_COME_IN);
  }

  private static HttpProblem unauthorized(String detail) {
    return HttpProblem.builder()
        .withType(Problems.type("unauthorized"))
        .withTitle("Unauthorized")
        .withStatus(Status.UNAUTHORIZED)
        .withDetail(detail)
        .build();
  }

  static HttpProblem forbidden(String detail) {
    return HttpProblem.builder()
        .withType(Problems.type("forbidden"))
        .withTitle("Forbidden")
        .withStatus(Status.FORBIDDEN)
        .withDetail(detail)
        .build();
  }

  static HttpProblem tooMany(int perMinute) {
    return HttpProblem.builder()
        .withType(Problems.type("too-many-requests"))
        .withTitle("Too many requests")
        .withStatus(Status.TOO_MANY_REQUESTS)
        .withDetail("A caller may make " + perMinute + " requests in a minute.")
        .build();
  }
}
