package io.claimledger.api;

import io.claimledger.ingest.ScriptedReader;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;

/** A ledger with a reader whose readings are known to the letter. */
abstract class ScriptedLedgerTest extends LedgerTest {

  @Inject ScriptedReader reader;

  @BeforeEach
  void firstVersion() {
    reader.setVersion("scripted-1");
  }
}
