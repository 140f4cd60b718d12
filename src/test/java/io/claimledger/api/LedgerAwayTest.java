package io.claimledger.api;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;

import io.claimledger.ingest.NobodyReads;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(NobodyReads.class)
class LedgerAwayTest extends LedgerTest {

  private static final String CUT_WHOEVER_WAITS =
      """
      select pg_terminate_backend(pid) from pg_locks
      where not granted and relation = 'article'::regclass
      """;

  @Inject DataSource database;

  @Test
  void whomTheDatabaseLeavesIsToldToComeAgain() throws SQLException {
    try (Connection lock = database.getConnection();
        Statement statement = lock.createStatement()) {
      lock.setAutoCommit(false);
      statement.execute("lock table article in access exclusive mode");
      CompletableFuture<Response> answer = CompletableFuture.supplyAsync(LedgerAwayTest::send);
      while (!cutWhoeverWaits(statement)) {
        Thread.onSpinWait();
      }
      answer
          .join()
          .then()
          .statusCode(503)
          .contentType("application/problem+json")
          .header("Retry-After", matchesPattern("\\d+"))
          .body("type", equalTo("urn:claim-ledger:problem:ledger-unavailable"));
      lock.rollback();
    }
    send().then().statusCode(202);
  }

  private static Response send() {
    return plain("The database goes away before this is stored.")
        .header("Prefer", "respond-async")
        .post("/articles");
  }

  private static boolean cutWhoeverWaits(Statement statement) throws SQLException {
    try (ResultSet cut = statement.executeQuery(CUT_WHOEVER_WAITS)) {
      return cut.next();
    }
  }
}
