package io.claimledger.faults;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** Where the service under trial keeps its ledger. */
interface Database extends AutoCloseable {

  /** What the service is told of it, as options of its JVM. */
  List<String> options();

  /**
   * A connection past the service.
   *
   * @throws IOException if it has not been made yet
   * @throws SQLException if its server does not answer
   */
  Connection connect() throws IOException, SQLException;

  /** Stops its server, whoever started it. */
  @Override
  void close() throws Exception;
}
