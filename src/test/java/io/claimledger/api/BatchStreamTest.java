package io.claimledger.api;

import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;

import io.claimledger.ingest.ScriptedReading;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

/** A batch as it comes and goes on the wire. */
@QuarkusTest
@TestProfile(ScriptedReading.class)
class BatchStreamTest extends ScriptedLedgerTest {

  private static final int PATIENCE_MS = 60_000;
  private static final int STALL_MS = 3_000;
  private static final long MOST_SENT = 64 << 20;

  private static byte[] article(int number) {
    String text = "The war goes on, says report " + number + ".";
    return ("{\"text\": \"" + text + "\"}\n").getBytes(StandardCharsets.UTF_8);
  }

  /** A connection that sends a batch piece by piece and reads its answer when it likes. */
  private static final class Wire implements AutoCloseable {

    static String head() {
      return "POST /articles/batch HTTP/1.1\r\nHost: localhost:"
          + RestAssured.port
          + "\r\n"
          + "Content-Type: application/x-ndjson\r\nTransfer-Encoding: chunked\r\n\r\n";
    }

    private final Socket socket;
    private final OutputStream out;
    private final BufferedReader in;

    Wire() throws IOException {
      socket = new Socket("localhost", RestAssured.port);
      socket.setSoTimeout(PATIENCE_MS);
      out = socket.getOutputStream();
      in =
          new BufferedReader(
              new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
      out.write(head().getBytes(StandardCharsets.US_ASCII));
    }

    void send(byte[] chunk) throws IOException {
      out.write(chunk(chunk));
      out.flush();
    }

    /** The next line of the answer's body. */
    String line() throws IOException {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        if (line.startsWith("{")) {
          return line;
        }
      }
      throw new IOException("The answer ended");
    }

    @Override
    public void close() throws IOException {
      socket.close();
    }
  }

  @Test
  void answersALineBeforeTheNextOneComesOrAnyIsRead() throws IOException {
    CountDownLatch gate = reader.close();
    try (Wire wire = new Wire()) {
      for (int i = 1; i <= 3; i++) {
        wire.send(article(i));
        assertThat(wire.line()).startsWith("{\"line\":" + i + ",\"status\":202,");
      }
    } finally {
      gate.countDown();
    }
  }

  @Test
  void putsALineTogetherFromWhateverPiecesItComesIn() throws IOException {
    try (Wire wire = new Wire()) {
      for (byte b : article(1)) {
        wire.send(new byte[] {b});
      }
      assertThat(wire.line()).startsWith("{\"line\":1,\"status\":202,");
    }
  }

  @Test
  void whoLeavesHalfWayHasWhatWasAnswered() throws IOException {
    try (Wire wire = new Wire()) {
      wire.send(article(1));
      wire.line();
      wire.send("{\"text\": \"half a li".getBytes(StandardCharsets.UTF_8));
    }
    List<String> texts = get("/articles").path("items.id");
    assertThat(texts).hasSize(1);
    post("The next one is taken.").then().statusCode(201);
  }

  /** What is not answered yet stays with its sender: a slow reader fills no memory. */
  @Test
  void readsNoFurtherThanItsAnswersAreRead() throws IOException {
    try (SocketChannel wire = SocketChannel.open()) {
      wire.connect(new InetSocketAddress("localhost", RestAssured.port));
      wire.write(ByteBuffer.wrap(Wire.head().getBytes(StandardCharsets.US_ASCII)));
      assertThat(sentUntilNobodyReads(wire)).isLessThan(MOST_SENT);
    }
    post("The next one is taken.").then().statusCode(201);
  }

  private static long sentUntilNobodyReads(SocketChannel wire) throws IOException {
    String line = "{\"no-field-of-an-article\": \"" + "x".repeat(160) + "\"}\n";
    byte[] chunk = chunk(line.repeat(500).getBytes(StandardCharsets.US_ASCII));
    ByteBuffer rest = ByteBuffer.wrap(chunk);
    long sent = 0;
    wire.configureBlocking(false);
    try (Selector selector = Selector.open()) {
      wire.register(selector, SelectionKey.OP_WRITE);
      while (sent < MOST_SENT && selector.select(STALL_MS) > 0) {
        selector.selectedKeys().clear();
        sent += wire.write(rest);
        rest = rest.hasRemaining() ? rest : ByteBuffer.wrap(chunk);
      }
    }
    return sent;
  }

  private static byte[] chunk(byte[] content) {
    ByteArrayOutputStream chunk = new ByteArrayOutputStream();
    chunk.writeBytes(
        (Integer.toHexString(content.length) + "\r\n").getBytes(StandardCharsets.US_ASCII));
    chunk.writeBytes(content);
    chunk.writeBytes("\r\n".getBytes(StandardCharsets.US_ASCII));
    return chunk.toByteArray();
  }
}
