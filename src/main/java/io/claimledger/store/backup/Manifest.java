package io.claimledger.store.backup;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.List;

/**
 * What a backup holds; its first entry.
 *
 * @param format of the file; this class reads and writes 1
 * @param schema the migration that the tables are at
 * @param createdAt RFC 3339, UTC, by the database's clock
 * @param tables in the order in which they can be filled
 */
record Manifest(int format, String schema, String createdAt, List<Table> tables) {

  static final int FORMAT = 1;
  static final String ENTRY = "manifest.json";

  private static final JsonMapper JSON = JsonMapper.builder().build();

  Manifest {
    tables = List.copyOf(tables);
  }

  /**
   * A table; what the database computes by itself is not among the columns.
   *
   * @param rows how many there are, so that a backup that lacks some is refused
   */
  record Table(String name, List<String> columns, long rows) {

    Table {
      columns = List.copyOf(columns);
    }

    Table of(long count) {
      return new Table(name, columns, count);
    }

    /** The entry that holds its rows, in the text format of COPY. */
    String entry() {
      return name + ".copy";
    }

    String quotedColumns() {
      return String.join(", ", columns.stream().map(Table::quoted).toList());
    }

    String quotedName() {
      return quoted(name);
    }

    private static String quoted(String name) {
      return '"' + name.replace("\"", "\"\"") + '"';
    }
  }

  byte[] toJson() throws IOException {
    return JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(this);
  }

  static Manifest fromJson(byte[] json) throws IOException {
    return JSON.readValue(json, Manifest.class);
  }
}
