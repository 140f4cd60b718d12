package io.claimledger.faults;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The ledger as it is kept, past the service. */
final class Ledger {

  private static final String SETTLED =
      """
      select not exists (select 1 from article where status = 'PENDING')
        and not exists (select 1 from extraction_job)
      """;
  private static final String BEING_READ = "select count(*) from extraction_job where picked";
  private static final String READ = "select count(*) from article where status = 'EXTRACTED'";
  private static final String HALF_WRITTEN =
      """
      select count(*) from article
      where status = 'PENDING' and exists (
        select 1 from claim_version v where v.article_id = article.id
        union all select 1 from extraction e where e.article_id = article.id
        union all select 1 from article_quantity q where q.article_id = article.id)
      """;
  private static final String WAITING_FOR_LOCKS =
      "select count(*) from pg_locks where not granted and relation = 'article_quantity'::regclass";
  private static final String CUT =
      """
      select pg_terminate_backend(pid) from pg_stat_activity
      where backend_type = 'client backend' and pid <> pg_backend_pid()
      """;
  private static final String SHELLS =
      """
      select external_id from article where exists (
        select 1 from claim_version v
        where v.article_id = article.id and v.type = 'ARMS_TRANSFER' and v.value = ?
          and article.external_id = ?)
      """;

  /** Each with the article, then all of a row but its ids and times. */
  private static final Map<String, String> ROWS =
      new TreeMap<>(
          Map.of(
              "article",
              """
              select a.external_id, row(md5(a.text), a.length, a.title, a.outlet, a.url,
                a.published_at, a.published_on, a.published_order, o.external_id, a.status,
                a.language, a.extractor_version, a.claim_count, a.actor_count, a.date_count,
                a.warnings, a.problem)
              from article a left join article o on o.id = a.duplicate_of
              """,
              "extraction",
              """
              select a.external_id, row(e.extractor_version)
              from extraction e join article a on a.id = e.article_id
              """,
              "extraction_job",
              """
              select a.external_id, row(j.picked)
              from extraction_job j join article a on a.id = j.article_id
              """,
              "actor",
              "select '', row(name, type, country) from actor",
              "article_actor",
              """
              select a.external_id, row(x.position, r.name, r.type, x.content)
              from article_actor x join article a on a.id = x.article_id
                join actor r on r.id = x.actor_id
              """,
              "actor_alias",
              """
              select a.external_id, row(r.name, r.type, x.alias, x.alias_key)
              from actor_alias x join article a on a.id = x.article_id
                join actor r on r.id = x.actor_id
              """,
              "article_date",
              """
              select a.external_id, row(x.position, x.content)
              from article_date x join article a on a.id = x.article_id
              """,
              "article_quantity",
              """
              select a.external_id, row(x.position, x.content)
              from article_quantity x join article a on a.id = x.article_id
              """,
              "claim_version",
              """
              select a.external_id, row(v.position, v.superseded_at is null, v.extractor_version,
                v.published_order, v.content, r.name, v.source_key, v.earliest, v.latest)
              from claim c join article a on a.id = c.article_id
                left join claim_version v on v.claim_id = c.id
                left join actor r on r.id = v.source_actor_id
              """,
              "claim_role",
              """
              select a.external_id,
                row(v.position, x.position, x.role, r.name, r.type, x.name_key)
              from claim_role x join claim_version v on v.id = x.version_id
                join article a on a.id = v.article_id left join actor r on r.id = x.actor_id
              """));

  private final Database database;

  Ledger(Database database) {
    this.database = database;
  }

  /** All that it holds. */
  List<Row> rows() throws IOException, SQLException {
    List<Row> rows = new ArrayList<>();
    try (Connection connection = database.connect();
        Statement statement = connection.createStatement()) {
      for (Map.Entry<String, String> table : ROWS.entrySet()) {
        try (ResultSet found = statement.executeQuery(table.getValue())) {
          while (found.next()) {
            rows.add(new Row(found.getString(1), table.getKey(), found.getString(2)));
          }
        }
      }
    }
    return rows;
  }

  /** Whether no article waits to be read. */
  boolean isSettled() throws IOException, SQLException {
    return ask(SETTLED).equals("t");
  }

  /** How many articles have been read. */
  int read() throws IOException, SQLException {
    return Integer.parseInt(ask(READ));
  }

  /** How many articles somebody has taken to read. */
  int beingRead() throws IOException, SQLException {
    return Integer.parseInt(ask(BEING_READ));
  }

  /** How many articles that wait to be read have something of a reading already. */
  int halfWritten() throws IOException, SQLException {
    return Integer.parseInt(ask(HALF_WRITTEN));
  }

  /** Whether it has the one thing that this article alone says. */
  boolean knowsShells(Dispatch dispatch) throws IOException, SQLException {
    try (Connection connection = database.connect();
        PreparedStatement statement = connection.prepareStatement(SHELLS)) {
      statement.setInt(1, dispatch.shells());
      statement.setString(2, dispatch.externalId());
      try (ResultSet found = statement.executeQuery()) {
        return found.next();
      }
    }
  }

  /**
   * Holds every reading back between its result and its commit: nobody can write the last of its
   * rows until the connection is closed.
   */
  Connection holdCommits() throws IOException, SQLException {
    Connection connection = database.connect();
    connection.setAutoCommit(false);
    try (Statement statement = connection.createStatement()) {
      statement.execute("lock table article_quantity in share mode");
    }
    return connection;
  }

  /** Ends every connection but this one, as a network does. */
  static void cutAllOtherConnections(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(CUT);
    }
  }

  /** Whether a reading is held back. */
  boolean isHeldBack() throws IOException, SQLException {
    return !ask(WAITING_FOR_LOCKS).equals("0");
  }

  private String ask(String sql) throws IOException, SQLException {
    try (Connection connection = database.connect();
        Statement statement = connection.createStatement();
        ResultSet answer = statement.executeQuery(sql)) {
      answer.next();
      return answer.getString(1);
    }
  }
}
