package io.claimledger.api;

import io.claimledger.ingest.IngestOutcome;
import io.claimledger.ingest.IngestOutcome.Accepted;
import io.claimledger.ingest.page.PageReading;
import io.claimledger.ingest.page.PageReading.Page;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.core.Response.Status;
import java.net.URI;
import java.util.List;
import java.util.UUID;

/** The problems that this service answers with (RFC 9457). */
public final class Problems {

  static final String HOW_TO_SEND =
      "Send an article's text with the header 'Content-Type: text/plain' (curl -H"
          + " 'Content-Type: text/plain' --data-binary @article.txt), or with its metadata as"
          + " application/json.";

  private static final String TYPES = "urn:claim-ledger:problem:";
  private static final int UNPROCESSABLE = 422;
  private static final int QUEUE_RETRY_SECONDS = 30;
  private static final int LEDGER_RETRY_SECONDS = 10;

  private Problems() {}

  /** The stable type of a kind of problem. */
  public static URI type(String code) {
    return URI.create(TYPES + code);
  }

  static HttpProblem invalid(List<Violation> violations) {
    String detail =
        violations.stream()
            .map(v -> v.field() + ": " + v.message())
            .reduce((one, other) -> one + "; " + other)
            .orElse("");
    return HttpProblem.builder()
        .withType(type("invalid-input"))
        .withTitle("Invalid input")
        .withStatus(Status.BAD_REQUEST)
        .withDetail(detail)
        .with("violations", violations)
        .build();
  }

  static HttpProblem invalid(Violation violation) {
    return invalid(List.of(violation));
  }

  static HttpProblem malformed() {
    return HttpProblem.builder()
        .withType(type("invalid-input"))
        .withTitle("Invalid input")
        .withStatus(Status.BAD_REQUEST)
        .withDetail("The request is not well-formed HTTP, or has no Host header.")
        .build();
  }

  static HttpProblem notFound(String what, Object id) {
    return HttpProblem.builder()
        .withType(type("not-found"))
        .withTitle("Not found")
        .withStatus(Status.NOT_FOUND)
        .withDetail("There is no " + what + " " + id + ".")
        .build();
  }

  static HttpProblem bodyTooLarge() {
    return HttpProblem.builder()
        .withType(type("too-large"))
        .withTitle("Body too large")
        .withStatus(Status.REQUEST_ENTITY_TOO_LARGE)
        .withDetail("The body is larger than this service takes: send shorter articles.")
        .build();
  }

  static HttpProblem tooLong(int limit) {
    return HttpProblem.builder()
        .withType(type("too-large"))
        .withTitle("Text too long")
        .withStatus(Status.REQUEST_ENTITY_TOO_LARGE)
        .withDetail("A text may have " + limit + " characters (Unicode code points) at most.")
        .with("violations", List.of(Violation.ofBody("text", "too long")))
        .build();
  }

  static HttpProblem lineTooLong(long limit) {
    return HttpProblem.builder()
        .withType(type("too-large"))
        .withTitle("Line too long")
        .withStatus(Status.REQUEST_ENTITY_TOO_LARGE)
        .withDetail("A line of a batch may have " + limit + " bytes at most.")
        .build();
  }

  static HttpProblem tooManyLines(int limit) {
    return HttpProblem.builder()
        .withType(type("too-large"))
        .withTitle("Batch too long")
        .withStatus(Status.REQUEST_ENTITY_TOO_LARGE)
        .withDetail(
            "A batch may have " + limit + " lines: send this one and what follows in another.")
        .build();
  }

  static HttpProblem unsupportedType() {
    return HttpProblem.builder()
        .withType(type("unsupported-media-type"))
        .withTitle("Unsupported media type")
        .withStatus(Status.UNSUPPORTED_MEDIA_TYPE)
        .withDetail(HOW_TO_SEND)
        .build();
  }

  static HttpProblem encoded(String encoding) {
    return HttpProblem.builder()
        .withType(type("unsupported-media-type"))
        .withTitle("Unsupported content encoding")
        .withStatus(Status.UNSUPPORTED_MEDIA_TYPE)
        .withDetail("A body in the Content-Encoding " + encoding + " is not read: send it plain.")
        .build();
  }

  static HttpProblem notAnArticle() {
    return HttpProblem.builder()
        .withType(type("not-an-article"))
        .withTitle("Not an article")
        .withStatus(UNPROCESSABLE)
        .withDetail("The text, of a page its main text, has no letters: there is nothing to read.")
        .with("violations", List.of(Violation.ofBody("text", "has no letters")))
        .build();
  }

  static HttpProblem queueFull() {
    return HttpProblem.builder()
        .withType(type("queue-full"))
        .withTitle("Queue full")
        .withStatus(Status.SERVICE_UNAVAILABLE)
        .withHeader("Retry-After", QUEUE_RETRY_SECONDS)
        .withDetail("Too many articles wait to be read: this one was not stored. Send it later.")
        .build();
  }

  /** While the database is down, full or cut off. */
  static HttpProblem ledgerAway() {
    return HttpProblem.builder()
        .withType(type("ledger-unavailable"))
        .withTitle("Ledger unavailable")
        .withStatus(Status.SERVICE_UNAVAILABLE)
        .withHeader("Retry-After", LEDGER_RETRY_SECONDS)
        .withDetail("The database does not answer, or has no room; the log has the cause.")
        .build();
  }

  /** Of a process that reads for others. */
  static HttpProblem workerOnly() {
    return HttpProblem.builder()
        .withType(type("not-found"))
        .withTitle("Not found")
        .withStatus(Status.NOT_FOUND)
        .withDetail(
            "This process reads articles and answers nothing but /q/health: ask one whose"
                + " claim-ledger.role is api or all.")
        .build();
  }

  static HttpProblem internal() {
    return HttpProblem.builder()
        .withType(type("internal-error"))
        .withTitle("Internal error")
        .withStatus(Status.INTERNAL_SERVER_ERROR)
        .withDetail("An error of the service; its log has the cause.")
        .build();
  }

  /**
   * The article that a submission became.
   *
   * @throws HttpProblem if it became none
   */
  static Accepted accepted(IngestOutcome outcome) {
    if (outcome instanceof IngestOutcome.TooLong tooLong) {
      throw tooLong(tooLong.limit());
    }
    if (outcome instanceof IngestOutcome.QueueFull) {
      throw queueFull();
    }
    if (outcome instanceof Accepted accepted) {
      return accepted;
    }
    throw notAnArticle();
  }

  /**
   * A page that was read.
   *
   * @throws HttpProblem if it could not be
   */
  static Page page(PageReading reading) {
    if (reading instanceof Page page) {
      return page;
    }
    if (reading instanceof PageReading.TooComplex limit) {
      throw tooComplex(limit);
    }
    String charset = ((PageReading.Undecodable) reading).charset();
    throw invalid(
        Violation.ofBody("text", "is not valid " + charset + ": name its charset in Content-Type"));
  }

  private static HttpProblem tooComplex(PageReading.TooComplex limit) {
    return HttpProblem.builder()
        .withType(type("too-large"))
        .withTitle("Page too complex")
        .withStatus(Status.REQUEST_ENTITY_TOO_LARGE)
        .withDetail(
            "A page may have %d elements, nested %d deep: send its text as text/plain."
                .formatted(limit.most(), limit.deepest()))
        .build();
  }

  /**
   * An id of a path.
   *
   * @throws HttpProblem 404 if it is none
   */
  static UUID id(String what, String given) {
    try {
      UUID id = UUID.fromString(given);
      if (id.toString().equalsIgnoreCase(given)) {
        return id;
      }
    } catch (IllegalArgumentException e) {
      // Whatever is no id names nothing.
    }
    throw notFound(what, given);
  }
}
