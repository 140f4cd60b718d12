package io.claimledger.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimledger.ingest.ScriptedReading;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests that no client library sends. */
@QuarkusTest
@TestProfile(ScriptedReading.class)
class BadRequestsTest extends ScriptedLedgerTest {

  private static final int PATIENCE_MS = 60_000;

  @AfterEach
  void theNextGoodArticleIsRead() {
    post("Ruritania shipped 300 shells to Elbonia.").then().statusCode(201);
  }

  /** Sends bytes as they are and gives all that comes back. */
  private static String exchange(String request) throws IOException {
    return exchange(request, false);
  }

  private static String exchange(String request, boolean leave) throws IOException {
    try (Socket socket = new Socket("localhost", RestAssured.port)) {
      socket.setSoTimeout(PATIENCE_MS);
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      if (leave) {
        socket.shutdownOutput();
      }
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static String get(String address) throws IOException {
    return exchange(
        "GET "
            + address
            + " HTTP/1.1\r\nHost: localhost:"
            + RestAssured.port
            + "\r\nConnection: close\r\n\r\n");
  }

  private static String post(String headers, String body) throws IOException {
    return exchange(
        "POST /articles HTTP/1.1\r\nHost: localhost:"
            + RestAssured.port
            + "\r\nConnection: close\r\n"
            + "Content-Type: text/plain\r\n"
            + headers
            + "\r\n\r\n"
            + body);
  }

  private static void isProblem(String answer, int status) {
    assertThat(answer)
        .startsWith("HTTP/1.1 " + status + " ")
        .contains("application/problem+json", "urn:claim-ledger:problem:", "\"detail\":");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/articles/%C3%28", "/%FF", "/claims?%FF=a", "/claims?q=%ED%A0%80"})
  void anAddressThatIsNotUtf8(String address) throws IOException {
    isProblem(get(address), 400);
  }

  /** What is no address is refused by the server below, and without a word. */
  @ParameterizedTest
  @ValueSource(strings = {"/articles/%zz", "/%zz", "/articles?q=%zz", "/articles/%"})
  void whatIsNoAddress(String address) throws IOException {
    assertThat(get(address)).startsWith("HTTP/1.1 400 ");
  }

  @Test
  void anAddressLongerThanAnyNeed() throws IOException {
    isProblem(get("/claims?q=" + "a".repeat(100_000)), 414);
    isProblem(get("/" + "a".repeat(100_000)), 414);
  }

  @Test
  void headersLongerThanAnyNeed() throws IOException {
    isProblem(
        exchange(
            "GET /claims HTTP/1.1\r\nHost: localhost:"
                + RestAssured.port
                + "\r\nConnection: close\r\nX-Long: "
                + "a".repeat(100_000)
                + "\r\n\r\n"),
        431);
  }

  @Test
  void aLengthThatLies() throws IOException {
    String head =
        "POST /articles HTTP/1.1\r\nHost: localhost:"
            + RestAssured.port
            + "\r\nContent-Type: text/plain\r\n";
    isProblem(exchange(head + "Content-Length: 99999999999\r\n\r\nMuch shorter.", true), 413);
    assertThat(exchange(head + "Content-Length: 1000\r\n\r\nMuch shorter than that.", true))
        .doesNotContain("HTTP/1.1 2", "HTTP/1.1 5");
    assertThat(ask("/articles").jsonPath().getList("items")).isEmpty();
    assertThat(post("Content-Length: 8", "The text, which goes on.")).doesNotContain("HTTP/1.1 5");
  }

  /** What is no HTTP is answered by the server below, and without a word. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Content-Length: abc",
        "Content-Length: -1",
        "Content-Length: 3\r\nContent-Length: 4",
        "Content-Length: 3\r\nTransfer-Encoding: chunked",
        "No colon"
      })
  void whatIsNoHttp(String headers) throws IOException {
    assertThat(post(headers, "abc"))
        .satisfiesAnyOf(
            answer -> assertThat(answer).startsWith("HTTP/1.1 400 "),
            answer -> assertThat(answer).isEmpty());
  }
}
