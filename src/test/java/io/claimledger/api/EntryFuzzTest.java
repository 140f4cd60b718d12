package io.claimledger.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.claimledger.ingest.Submission;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;

/** Whatever bytes come in: an article that can be stored, or a refusal that says why. */
class EntryFuzzTest {

  private static final int LONGEST_LINE = 16;
  private static final int MOST_LINES = 50;

  private static void isStorableOrRefused(Supplier<Submission> entry) {
    try {
      Submission submission = entry.get();
      String text = submission.text().value();
      assertThat(Plausible.fault(text)).isEmpty();
      assertThat(submission.text().length()).isEqualTo(text.codePointCount(0, text.length()));
      byte[] stored = text.getBytes(StandardCharsets.UTF_8);
      assertThat(new String(stored, StandardCharsets.UTF_8)).isEqualTo(text);
    } catch (HttpProblem refusal) {
      assertThat(refusal.getStatusCode()).isBetween(400, 499);
      assertThat(refusal.getDetail()).isNotBlank();
    }
  }

  @FuzzTest
  void json(byte[] body) {
    isStorableOrRefused(() -> ArticleFields.ofJson(BodyText.decode(body, StandardCharsets.UTF_8)));
  }

  @FuzzTest
  void text(FuzzedDataProvider data) {
    MultivaluedMap<String, String> query = new MultivaluedHashMap<>();
    for (String name : ArticleFields.METADATA) {
      if (data.consumeBoolean()) {
        query.add(name, data.consumeString(50));
      }
    }
    byte[] body = data.consumeRemainingAsBytes();
    isStorableOrRefused(
        () -> ArticleFields.ofText(BodyText.decode(body, StandardCharsets.UTF_8), query));
  }

  @FuzzTest
  void page(byte[] body) {
    isStorableOrRefused(
        () ->
            ArticleFields.ofHtml(
                body,
                jakarta.ws.rs.core.MediaType.TEXT_HTML_TYPE,
                null,
                new MultivaluedHashMap<>()));
  }

  /** In whatever pieces a batch comes, its lines are the same. */
  @FuzzTest
  void batch(FuzzedDataProvider data) {
    int piece = data.consumeInt(1, 2 * LONGEST_LINE);
    byte[] body = data.consumeRemainingAsBytes();
    List<String> whole = lines(body, Math.max(1, body.length));
    assertThat(lines(body, piece)).isEqualTo(whole);
    assertThat(whole.size()).isLessThanOrEqualTo(MOST_LINES + 1);
  }

  private static List<String> lines(byte[] body, int piece) {
    BatchLines lines = new BatchLines(LONGEST_LINE, MOST_LINES);
    List<BatchLine> found = new ArrayList<>();
    for (int start = 0; start < body.length; start += piece) {
      found.addAll(
          lines.add(Arrays.copyOfRange(body, start, Math.min(body.length, start + piece))));
    }
    found.addAll(lines.end());
    return found.stream().map(EntryFuzzTest::describe).toList();
  }

  private static String describe(BatchLine line) {
    return line instanceof BatchLine.Complete complete
        ? complete.number() + " " + Arrays.toString(complete.content())
        : line.toString();
  }
}
