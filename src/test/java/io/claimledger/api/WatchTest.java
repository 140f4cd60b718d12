package io.claimledger.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimledger.ingest.ScriptedReading;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.sdk.trace.ReadableSpan;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What those who run the service see of it. */
@QuarkusTest
@TestProfile(ScriptedReading.class)
class WatchTest extends ScriptedLedgerTest {

  private static final String TEXT = "Ruritania shipped 300 shells to Elbonia.";

  @Inject RecordedSpans spans;

  private static double figure(String series) {
    String metrics = ask("/q/metrics").asString();
    Matcher line =
        Pattern.compile("^" + Pattern.quote(series) + " (\\S+)", Pattern.MULTILINE)
            .matcher(metrics);
    return line.find() ? Double.parseDouble(line.group(1)) : 0;
  }

  @Test
  void countsWhatIsReadByTypeOutcomeAndReason() {
    double claims = figure("claim_ledger_claims_total{type=\"ARMS_TRANSFER\"}");
    double extracted = figure("claim_ledger_articles_total{outcome=\"extracted\"}");
    double foreign = figure("claim_ledger_failures_total{reason=\"not-english\"}");
    double recorded = figure("claim_ledger_extraction_seconds_count{stage=\"record\"}");
    posted(TEXT + " Graustark sent 12 tents to Elbonia.");
    posted("Der Minister hat gestern in der Hauptstadt mit seinem Amtskollegen gesprochen.");
    assertThat(figure("claim_ledger_claims_total{type=\"ARMS_TRANSFER\"}")).isEqualTo(claims + 2);
    assertThat(figure("claim_ledger_articles_total{outcome=\"extracted\"}"))
        .isEqualTo(extracted + 1);
    assertThat(figure("claim_ledger_failures_total{reason=\"not-english\"}"))
        .isEqualTo(foreign + 1);
    assertThat(figure("claim_ledger_extraction_seconds_count{stage=\"record\"}"))
        .isEqualTo(recorded + 2);
  }

  @Test
  void aReadingIsATraceThatNamesItsArticleAndSteps() {
    String id = posted(TEXT);
    ReadableSpan extraction = spans.withAttribute("article.id", id);
    assertThat(extraction.getName()).isEqualTo("extraction");
    assertThat(extraction.getAttribute(AttributeKey.doubleKey("stage.record.ms"))).isPositive();
  }
}
