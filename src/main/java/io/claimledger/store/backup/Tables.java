package io.claimledger.store.backup;

import io.claimledger.store.backup.Manifest.Table;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The ledger's tables as the database itself describes them, so that none is forgotten. */
final class Tables {

  private static final String HISTORY = "flyway_schema_history";

  private static final String COLUMNS =
      """
      select c.relname, a.attname
      from pg_class c join pg_attribute a on a.attrelid = c.oid
      where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
        and not c.relispartition and c.relname <> ?
        and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
      order by c.relname, a.attnum
      """;

  private static final String REFERENCES =
      """
      select distinct f.conrelid::regclass::text, f.confrelid::regclass::text
      from pg_constraint f
      where f.contype = 'f' and f.conrelid <> f.confrelid
      """;

  private static final String VERSION =
      """
      select version from flyway_schema_history
      where success and version is not null order by installed_rank desc limit 1
      """;

  private Tables() {}

  /** The last migration that the database has had. */
  static String version(Connection database) throws SQLException {
    try (PreparedStatement query = database.prepareStatement(VERSION);
        ResultSet rows = query.executeQuery()) {
      if (!rows.next()) {
        throw new SQLException("The database has had no migration");
      }
      return rows.getString(1);
    }
  }

  /** Every table but the migrations' own, those that others refer to first. */
  static List<Table> all(Connection database) throws SQLException {
    List<Table> waiting = described(database);
    List<Reference> references = references(database);
    List<Table> ordered = new ArrayList<>();
    while (!waiting.isEmpty()) {
      List<String> names = waiting.stream().map(Table::name).toList();
      List<Table> ready =
          waiting.stream()
              .filter(t -> references.stream().noneMatch(r -> r.holds(t.name(), names)))
              .toList();
      if (ready.isEmpty()) {
        throw new IllegalStateException("Tables refer to each other in a ring: " + names);
      }
      ordered.addAll(ready);
      waiting.removeAll(ready);
    }
    return ordered;
  }

  private record Reference(String from, String to) {

    boolean holds(String table, List<String> waiting) {
      return from.equals(table) && waiting.contains(to);
    }
  }

  private static List<Reference> references(Connection database) throws SQLException {
    List<Reference> references = new ArrayList<>();
    try (PreparedStatement query = database.prepareStatement(REFERENCES);
        ResultSet rows = query.executeQuery()) {
      while (rows.next()) {
        references.add(new Reference(rows.getString(1), rows.getString(2)));
      }
    }
    return references;
  }

  private static List<Table> described(Connection database) throws SQLException {
    List<Table> tables = new ArrayList<>();
    List<String> columns = new ArrayList<>();
    String current = "";
    try (PreparedStatement query = database.prepareStatement(COLUMNS)) {
      query.setString(1, HISTORY);
      try (ResultSet rows = query.executeQuery()) {
        while (rows.next()) {
          if (!rows.getString(1).equals(current) && !columns.isEmpty()) {
            tables.add(new Table(current, columns, 0));
            columns.clear();
          }
          current = rows.getString(1);
          columns.add(rows.getString(2));
        }
      }
    }
    if (!columns.isEmpty()) {
      tables.add(new Table(current, columns, 0));
    }
    return tables;
  }
}
