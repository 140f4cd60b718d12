package io.claimledger.send;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.claimledger.send.Item.Article;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Sends groups of articles to a ledger's batch address. */
final class BatchClient {

  private static final Duration CONNECT = Duration.ofSeconds(30);
  private static final Duration ANSWER = Duration.ofMinutes(10);
  private static final byte[] NEWLINE = {'\n'};
  private static final int OK = 200;
  private static final int ACCEPTED = 202;
  private static final int TOO_MANY = 429;
  private static final int UNAVAILABLE = 503;

  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(CONNECT).build();
  private final ObjectMapper json = new ObjectMapper();
  private final URI batch;
  private final @Nullable String key;

  BatchClient(URI ledger, @Nullable String key) {
    this.batch = ledger.resolve("/articles/batch");
    this.key = key;
  }

  /**
   * Sends a group.
   *
   * @return the outcome of each article, in their order
   * @throws IOException if the ledger does not answer, or refuses the group as a whole
   */
  List<Outcome> send(List<Article> group) throws IOException, InterruptedException {
    HttpResponse<Stream<String>> answer = client.send(request(group), BodyHandlers.ofLines());
    try (Stream<String> lines = answer.body()) {
      if (answer.statusCode() == TOO_MANY || answer.statusCode() == UNAVAILABLE) {
        return group.stream().<Outcome>map(article -> new Outcome.Busy()).toList();
      }
      if (answer.statusCode() != OK) {
        throw refused(answer, lines.reduce("", String::concat));
      }
      return outcomes(lines.toList(), group.size());
    }
  }

  private HttpRequest request(List<Article> group) {
    List<byte[]> lines = new ArrayList<>();
    for (Article article : group) {
      lines.add(article.json());
      lines.add(NEWLINE);
    }
    HttpRequest.Builder request =
        HttpRequest.newBuilder(batch)
            .timeout(ANSWER)
            .header("Content-Type", "application/x-ndjson")
            .POST(BodyPublishers.ofByteArrays(lines));
    if (key != null) {
      request.header("Authorization", "Bearer " + key);
    }
    return request.build();
  }

  private List<Outcome> outcomes(List<String> lines, int sent) throws IOException {
    if (lines.size() != sent) {
      throw new IOException("The ledger answered " + lines.size() + " of " + sent + " articles.");
    }
    List<Outcome> outcomes = new ArrayList<>();
    for (String line : lines) {
      outcomes.add(outcome(json.readTree(line)));
    }
    return outcomes;
  }

  private static Outcome outcome(JsonNode line) {
    int status = line.required("status").intValue();
    JsonNode problem = line.path("problem");
    return switch (status) {
      case ACCEPTED -> new Outcome.New();
      case OK -> new Outcome.Known();
      case TOO_MANY, UNAVAILABLE -> new Outcome.Busy();
      default ->
          new Outcome.Refused(
              "%d %s: %s"
                  .formatted(
                      status, problem.path("title").asText(), problem.path("detail").asText()));
    };
  }

  private static IOException refused(HttpResponse<?> answer, String body) {
    return new IOException(
        "The ledger answered %d to %s: %s".formatted(answer.statusCode(), answer.uri(), body));
  }
}
