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

  /** Sends bytes as they are, then nothing more, and gives all that comes back. */
  private static String exchange(String request) throws IOException {
    try (Socket socket = new Socket("localhost", RestAssured.port)) {
      socket.setSoTimeout(PATIENCE_MS);
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      socket.shutdownOutput();
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static String get(String address) throws IOException {
    return exchange("GET " + address + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
  }

  private static String post(String headers, String body) throws IOException {
    return exchange(
        "POST /articles HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
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
  @ValueSource(
      strings = {
        "/articles/%zz",
        "/%zz",
        "/articles?q=%zz",
        "/articles/%",
        "/articles/%C3%28",
        "/claims?%FF=a"
      })
  void anAddressThatIsNotPercentEncoded(String address) throws IOException {
    isProblem(get(address), 400);
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
            "GET /claims HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nX-Long: "
                + "a".repeat(100_000)
                + "\r\n\r\n"),
        431);
  }

  @Test
  void aLengthThatLies() throws IOException {
    assertThat(post("Content-Length: 1000", "Much shorter than that.")).doesNotContain(" 500 ");
    isProblem(post("Content-Length: 99999999999", "Much shorter than that."), 413);
    String longer = post("Content-Length: 9", "The text, which goes on.");
    assertThat(longer).startsWith("HTTP/1.1 201 ");
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
