package io.claimledger.house.breach.ingest;

import java.time.Instant;

/** Goes by a clock that other machines do not share. */
class AsksTheMachine {

  Instant now() {
    return Instant.now();
  }
}
