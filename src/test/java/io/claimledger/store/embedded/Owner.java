package io.claimledger.store.embedded;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/** A process that owns a database folder, with an open transaction, until it is killed. */
final class Owner {

  static final String READY = "ready on port ";

  private Owner() {}

  public static void main(String[] args) throws Exception {
    EmbeddedDatabase database = EmbeddedDatabase.start(Path.of(args[0]));
    try (Connection committed = connect(database);
        Connection open = connect(database)) {
      execute(committed, "create table kept (word text)");
      execute(committed, "insert into kept values ('committed')");
      open.setAutoCommit(false);
      execute(open, "insert into kept values ('never committed')");
      System.out.println(READY + database.jdbcUrl());
      System.in.read();
    }
  }

  static Connection connect(EmbeddedDatabase database) throws SQLException {
    return DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password());
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
