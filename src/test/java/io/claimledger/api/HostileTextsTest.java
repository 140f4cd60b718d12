package io.claimledger.api;

import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Texts on which CoreNLP runs for minutes, dies, or loses count: with CoreNLP as it is. */
@QuarkusTest
@TestProfile(ReadingTest.WithAnAnalystsRules.class)
class HostileTextsTest extends LedgerTest {

  private static final Duration PATIENCE = Duration.ofSeconds(100);

  private static final String GOOD =
      "North Korea has shipped more than 10,000 containers of ammunition to Russia since"
          + " September, South Korean officials said on Monday.";

  private static Response read(String text, String outlet) {
    return plain(text)
        .header("Prefer", "wait=120")
        .queryParam("publishedAt", "2025-03-14")
        .queryParam("outlet", outlet)
        .post("/articles");
  }

  /** The text is read, in part or not at all, in bounded time, and the next one is read. */
  private static Response ends(String text) {
    Instant end = Instant.now().plus(PATIENCE);
    Response answer = read(text, "Hostile");
    assertThat(Instant.now()).isBefore(end);
    assertThat(answer.<String>path("status")).isIn("EXTRACTED", "FAILED");
    read(GOOD, "Next after " + text.hashCode()).then().statusCode(201).body("claims", hasSize(1));
    return answer;
  }

  /** What is left out is told of. */
  private static void isReadInPart(String text) {
    Response answer = ends(text);
    if ("EXTRACTED".equals(answer.path("status"))) {
      assertThat(answer.<List<String>>path("warnings")).isNotEmpty();
    }
  }

  private static void isReadWhole(String text) {
    Response answer = ends(text);
    answer.then().body("status", equalTo("EXTRACTED")).body("claims", hasSize(1));
    String evidence = "claims[0].evidence.";
    int start = text.offsetByCodePoints(0, answer.<Integer>path(evidence + "start"));
    int end = text.offsetByCodePoints(0, answer.<Integer>path(evidence + "end"));
    assertThat(text.substring(start, end))
        .isEqualTo(answer.path(evidence + "text"))
        .startsWith("North Korea");
    String stored = get("/articles/" + answer.path("id") + "/text").asString();
    assertThat(stored.getBytes(StandardCharsets.UTF_8))
        .isEqualTo(text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void aWordOfAMegabyteIsLeftOut() {
    isReadInPart("The soldiers said " + "a".repeat(900_000) + " to the villagers. " + GOOD);
    isReadInPart(GOOD + " " + "-".repeat(200_000));
    isReadInPart(GOOD + " https://example.org/" + "x/".repeat(250_000));
  }

  @Test
  void aRunOfQuotationMarksIsLeftOut() {
    isReadInPart("Sudan said so. " + "\"".repeat(500_000));
    isReadInPart("Sudan said so. " + "“".repeat(20_000));
  }

  @Test
  void aSentenceOfTenThousandWordsIsLeftOut() {
    isReadInPart("The army and the navy and the rebels met " + "and fought ".repeat(5_000));
    isReadInPart(GOOD + " " + "January ".repeat(5_000));
    isReadInPart(GOOD + " It began " + "three days ago ".repeat(1_000));
  }

  @Test
  void aTokenOfAMegabyteOfAnything() {
    for (String unit : List.of("7", ".", "@", "<", "&", "\u0301", "\u200d", ";", "—", "€", "1/")) {
      String run = unit.repeat(900_000 / unit.length());
      ends("The soldiers said " + run + " and left. " + GOOD)
          .then()
          .body("status", equalTo("EXTRACTED"))
          .body("claims", hasSize(1))
          .body("warnings", not(empty()));
    }
  }

  @Test
  void aTextWithoutAnEnd() {
    ends("the army and the navy ".repeat(20_000));
    ends("(".repeat(20_000) + GOOD);
    ends("[(\"'".repeat(5_000) + GOOD);
  }

  @Test
  void everyCharacterOfTheBasicPlane() {
    String all =
        IntStream.rangeClosed(1, Character.MAX_VALUE)
            .filter(c -> !Character.isSurrogate((char) c))
            .mapToObj(Character::toString)
            .collect(Collectors.joining());
    Response answer = ends(GOOD + "\n\n" + all);
    answer.then().body("length", equalTo(GOOD.length() + 2 + all.length()));
  }

  @Test
  void charactersThatAreMoreOrLessThanOne() {
    isReadWhole("👩‍🚀🏴󠁧󠁢󠁥󠁮󠁧󠁿👨‍👩‍👧‍👦 launched. " + GOOD);
    isReadWhole("שלום \u202eevil\u202c \u200fمرحبا\u200e. " + GOOD);
    isReadWhole("A ze\u200bro wi\u2060dth line \ufeffhere. " + GOOD);
    isReadWhole(Normalizer.normalize("Zoë is in São Tomé. ", Normalizer.Form.NFD) + GOOD);
    isReadWhole(Normalizer.normalize("Zoë is in São Tomé. ", Normalizer.Form.NFC) + GOOD);
    isReadWhole("\uFEFFFirst line.\r\n\r\nSecond line.\r\n\r\n" + GOOD);
  }

  @Test
  void numbersBeyondMeasure() {
    Response answer =
        ends(
            GOOD
                + " In 99999 it will be over, as 5 billion years ago. It cost $"
                + "9".repeat(400)
                + ". He paid "
                + "8".repeat(400)
                + " dollars, or 1e999999999 shells. They killed 00000000000000000000004 soldiers.");
    answer.then().body("status", equalTo("EXTRACTED"));
    get("/articles/" + answer.path("id") + "/quantities").then().statusCode(200);
    get("/articles/" + answer.path("id") + "/dates").then().statusCode(200);
  }
}
