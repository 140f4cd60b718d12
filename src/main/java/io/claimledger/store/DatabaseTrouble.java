package io.claimledger.store;

import io.claimledger.ingest.LedgerTrouble;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.RollbackException;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Goes by what PostgreSQL says. */
@ApplicationScoped
class DatabaseTrouble implements LedgerTrouble {

  /** Data, constraints, statements that are wrong, limits of the program. */
  private static final Set<String> WOULD_COME_AGAIN = Set.of("22", "23", "42", "54");

  private static final int CLASS_LENGTH = 2;

  @Override
  public boolean passes(Throwable failure) {
    List<Throwable> all = all(failure).toList();
    Optional<SQLException> told =
        all.stream()
            .filter(SQLException.class::isInstance)
            .map(SQLException.class::cast)
            .findFirst();
    return told.map(DatabaseTrouble::passes)
        .orElseGet(() -> all.stream().anyMatch(RollbackException.class::isInstance));
  }

  private static boolean passes(SQLException told) {
    String state = told.getSQLState();
    return state == null
        || state.length() < CLASS_LENGTH
        || !WOULD_COME_AGAIN.contains(state.substring(0, CLASS_LENGTH));
  }

  private static Stream<Throwable> all(Throwable failure) {
    return Stream.concat(
        Stream.of(failure),
        Stream.concat(Stream.ofNullable(failure.getCause()), Arrays.stream(failure.getSuppressed()))
            .flatMap(DatabaseTrouble::all));
  }
}
