package io.claimledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimledger.ingest.ExtractorVersion;
import io.claimledger.ingest.process.SupervisedReader;
import io.claimledger.model.Claim;
import io.claimledger.model.Modality;
import io.claimledger.model.Quantity;
import io.claimledger.model.Reading;
import io.claimledger.model.SourceText;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The process that reads for the service, with the models that it really reads by. */
class ReaderCommandTest {

  private static final long HEAP = 4L << 30;
  private static final SourceText TEXT =
      SourceText.of(
          "North Korea has shipped more than 10,000 containers of ammunition to Russia since"
              + " September, South Korean officials said on Monday.");

  @Test
  void readsByTheRulesOfTheService() throws Exception {
    List<String> command = ReaderCommand.of(HEAP, 1, Optional.empty());
    String version = ExtractorVersion.present(List.of()).value();
    try (SupervisedReader reader = new SupervisedReader(command, version, Duration.ofMinutes(2))) {
      Reading reading = reader.read(TEXT, LocalDate.of(2025, 3, 14)).reading();
      assertThat(reading.claims()).extracting(Claim::type).containsExactly("ARMS_TRANSFER");
      assertThat(reading.claims().get(0).modality()).isEqualTo(Modality.REPORTED);
      assertThat(reading.quantities())
          .extracting(Quantity::value)
          .usingElementComparator(BigDecimal::compareTo)
          .containsExactly(new BigDecimal(10_000));
      assertThat(reading.times()).isNotEmpty();
    }
  }
}
