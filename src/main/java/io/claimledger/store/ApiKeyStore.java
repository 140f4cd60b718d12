package io.claimledger.store;

import io.claimledger.access.ApiKey;
import io.claimledger.access.KeyArchive;
import io.claimledger.access.Role;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;

/** API keys in PostgreSQL; plain JDBC, so that commands reach them without a running service. */
@Singleton
public class ApiKeyStore implements KeyArchive {

  private static final String SELECT =
      "select prefix, hash, name, role, created_at, revoked_at from api_key";

  private final DataSource ledger;

  @Inject
  ApiKeyStore(DataSource ledger) {
    this.ledger = ledger;
  }

  /** The keys of a database, whose tables are made first where they are missing. */
  public static KeyArchive in(String jdbcUrl, String user, String password) {
    Flyway flyway = Flyway.configure().dataSource(jdbcUrl, user, password).load();
    flyway.migrate();
    return new ApiKeyStore(flyway.getConfiguration().getDataSource());
  }

  @Override
  public Instant now() {
    try (Connection connection = ledger.getConnection();
        PreparedStatement statement = connection.prepareStatement("select now()");
        ResultSet rows = statement.executeQuery()) {
      rows.next();
      return rows.getObject(1, OffsetDateTime.class).toInstant();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void add(Kept kept) {
    ApiKey key = kept.key();
    update(
        "insert into api_key (prefix, hash, name, role, created_at) values (?, ?, ?, ?, ?)",
        key.prefix(),
        kept.hash(),
        key.name(),
        key.role().name(),
        at(key.createdAt()));
  }

  @Override
  public Optional<Kept> find(String prefix) {
    return select(SELECT + " where prefix = ?", prefix).stream().findFirst();
  }

  @Override
  public List<ApiKey> all() {
    return select(SELECT + " order by created_at, prefix").stream().map(Kept::key).toList();
  }

  @Override
  public boolean revoke(String prefix, Instant now) {
    return update(
            "update api_key set revoked_at = ? where prefix = ? and revoked_at is null",
            at(now),
            prefix)
        > 0;
  }

  private int update(String sql, Object... parameters) {
    try (Connection connection = ledger.getConnection();
        PreparedStatement statement = prepared(connection, sql, parameters)) {
      return statement.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private List<Kept> select(String sql, Object... parameters) {
    try (Connection connection = ledger.getConnection();
        PreparedStatement statement = prepared(connection, sql, parameters);
        ResultSet rows = statement.executeQuery()) {
      List<Kept> kept = new ArrayList<>();
      while (rows.next()) {
        kept.add(kept(rows));
      }
      return kept;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static PreparedStatement prepared(Connection to, String sql, Object... parameters)
      throws SQLException {
    PreparedStatement statement = to.prepareStatement(sql);
    for (int i = 0; i < parameters.length; i++) {
      statement.setObject(i + 1, parameters[i]);
    }
    return statement;
  }

  private static Kept kept(ResultSet row) throws SQLException {
    Role role = Role.valueOf(row.getString("role"));
    Instant created = row.getObject("created_at", OffsetDateTime.class).toInstant();
    @Nullable OffsetDateTime revoked = row.getObject("revoked_at", OffsetDateTime.class);
    ApiKey key =
        new ApiKey(
            row.getString("prefix"),
            row.getString("name"),
            role,
            created,
            revoked == null ? null : revoked.toInstant());
    return new Kept(key, row.getString("hash"));
  }

  private static OffsetDateTime at(Instant moment) {
    return moment.atOffset(ZoneOffset.UTC);
  }
}
