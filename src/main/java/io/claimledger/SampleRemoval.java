package io.claimledger;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Removes the sample articles from a ledger that runs. */
final class SampleRemoval {

  static final String COMMAND = "remove-samples";

  private static final String SAMPLES = "/articles?outlet=Sample&limit=500";
  private static final Duration TIMEOUT = Duration.ofSeconds(30);
  private static final int OK = 200;
  private static final int NO_CONTENT = 204;
  private static final int GONE_ALREADY = 404;

  private final HttpClient client = HttpClient.newBuilder().connectTimeout(TIMEOUT).build();
  private final ObjectMapper json = new ObjectMapper();
  private final URI ledger;
  private final @Nullable String key;

  SampleRemoval(URI ledger, @Nullable String key) {
    this.ledger = ledger;
    this.key = key;
  }

  /**
   * Runs the command.
   *
   * @return the exit code
   */
  static int run(URI ledger, @Nullable String key) {
    try {
      System.out.printf(
          "%d sample articles removed.%n", new SampleRemoval(ledger, key).removeAll());
      return 0;
    } catch (ConnectException e) {
      System.err.printf("No ledger answers at %s: start it first, or name its address.%n", ledger);
    } catch (IOException e) {
      System.err.println(e.getMessage());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return 1;
  }

  /**
   * Removes every article whose outlet is "Sample".
   *
   * @return how many were removed
   */
  int removeAll() throws IOException, InterruptedException {
    int removed = 0;
    for (JsonNode page = list(); !page.isEmpty(); page = list()) {
      for (JsonNode article : page) {
        remove(article.required("id").textValue());
        removed++;
      }
    }
    return removed;
  }

  private JsonNode list() throws IOException, InterruptedException {
    HttpResponse<String> answer = send(request(SAMPLES).GET().build());
    if (answer.statusCode() != OK) {
      throw refused(answer);
    }
    return json.readTree(answer.body()).required("items");
  }

  private void remove(String id) throws IOException, InterruptedException {
    HttpResponse<String> answer = send(request("/articles/" + id).DELETE().build());
    if (answer.statusCode() != NO_CONTENT && answer.statusCode() != GONE_ALREADY) {
      throw refused(answer);
    }
  }

  private HttpRequest.Builder request(String path) {
    HttpRequest.Builder request = HttpRequest.newBuilder(ledger.resolve(path)).timeout(TIMEOUT);
    return key == null ? request : request.header("Authorization", "Bearer " + key);
  }

  private HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
    return client.send(request, HttpResponse.BodyHandlers.ofString());
  }

  private static IOException refused(HttpResponse<String> answer) {
    return new IOException(
        "The ledger answered %d to %s: %s"
            .formatted(answer.statusCode(), answer.uri(), answer.body()));
  }
}
