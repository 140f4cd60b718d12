package io.claimledger.send;

import static io.restassured.RestAssured.get;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.claimledger.ingest.ScriptedReading;
import io.claimledger.store.EmbeddedPostgresResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@QuarkusTest
@QuarkusTestResource(EmbeddedPostgresResource.class)
@TestProfile(ScriptedReading.class)
class SendCommandTest {

  @TestHTTPResource("/")
  URI ledger;

  @Inject EntityManager entities;

  @TempDir Path folder;

  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

  @BeforeEach
  @Transactional
  void emptyLedger() {
    entities.createNativeQuery("truncate article, actor cascade").executeUpdate();
  }

  private int send(String... args) {
    printed.reset();
    PrintStream out = new PrintStream(printed, true, UTF_8);
    String[] all = new String[args.length + 1];
    all[0] = folder.toString();
    System.arraycopy(args, 0, all, 1, args.length);
    return SendCommand.run(ledger, out, out, all);
  }

  private void file(String name, String content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, content);
  }

  private static String article(int number) {
    return "{\"text\": \"The war goes on, says report " + number + ".\"}";
  }

  @Test
  void sendsEveryArticleOfAFolderAndWhatItHasIsKnown() throws IOException {
    file("a.txt", "The war goes on.\r\nNobody knows for how long.");
    file("deeper/b.json", "{\n  \"text\": \"It goes on.\",\n  \"outlet\": \"Gazette\"\n}\n");
    file("c.ndjson", article(1) + "\n\n" + article(2));
    file("notes.md", "Not an article.");
    assertThat(send("--outlet", "Herald", "--published-at", "2024-11-30")).isZero();
    assertThat(printed.toString(UTF_8)).contains("4 articles: 4 new, 0 known, 0 refused.");
    get("/articles").then().body("items", hasSize(4));
    get("/articles?outlet=Herald")
        .then()
        .body("items", hasSize(1))
        .body("items[0].publishedAt", equalTo("2024-11-30"));
    get("/articles?outlet=Gazette").then().body("items", hasSize(1));
    file("d.txt", "And one more that came later.");
    assertThat(send("--outlet", "Herald", "--published-at", "2024-11-30")).isZero();
    assertThat(printed.toString(UTF_8)).contains("5 articles: 1 new, 4 known, 0 refused.");
  }

  @Test
  void saysWhatWasRefusedAndWhy() throws IOException {
    file("a.txt", "The war goes on.");
    file(
        "b.ndjson", article(1) + "\n{\"text\": \"12.5\"}\n{\"txet\": \"misspelt\"}\n" + article(2));
    file("c.json", "{\"text\": ");
    Files.write(folder.resolve("d.txt"), "Café".getBytes(ISO_8859_1));
    file("e.txt", "a".repeat(1_000_001));
    assertThat(send()).isEqualTo(1);
    assertThat(printed.toString(UTF_8).lines())
        .contains("d.txt: is not valid UTF-8", "8 articles: 3 new, 0 known, 5 refused.")
        .anyMatch(line -> line.startsWith("b.ndjson:2: 422 Not an article: "))
        .anyMatch(line -> line.startsWith("b.ndjson:3: 400 Invalid input: txet: "))
        .anyMatch(line -> line.startsWith("c.json: is not JSON: "))
        .anyMatch(line -> line.startsWith("e.txt: 413 Text too long: "));
    get("/articles").then().body("items", hasSize(3));
  }

  @Test
  void sendsMoreThanOneGroup() throws IOException {
    String lines =
        IntStream.range(0, 1_201).mapToObj(i -> article(i)).collect(Collectors.joining("\n"));
    file("many.jsonl", lines);
    assertThat(send()).isZero();
    assertThat(printed.toString(UTF_8)).contains("1201 articles: 1201 new, 0 known, 0 refused.");
  }

  @Test
  void saysSoWhereNothingCanBeSent() throws IOException {
    file("a.txt", "The war goes on.");
    int free;
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      free = socket.getLocalPort();
    }
    assertThat(send("http://127.0.0.1:" + free)).isEqualTo(1);
    assertThat(printed.toString(UTF_8)).contains("No ledger answers at http://127.0.0.1:" + free);
    folder = folder.resolve("nowhere");
    assertThat(send()).isEqualTo(1);
    assertThat(printed.toString(UTF_8)).contains("There is no folder " + folder);
  }
}
