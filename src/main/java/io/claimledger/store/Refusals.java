package io.claimledger.store;

import jakarta.transaction.RollbackException;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Tells what the database will never take from trouble that passes. */
final class Refusals {

  /** Data exceptions, violated constraints, limits of the program. */
  private static final Set<String> CLASSES = Set.of("22", "23", "54");

  private static final int CLASS_LENGTH = 2;

  private Refusals() {}

  /** Whether what was to be written is the cause; so it is where the database has no part in it. */
  static boolean isOne(Throwable failure) {
    List<Throwable> all = all(failure).toList();
    Optional<SQLException> told =
        all.stream()
            .filter(SQLException.class::isInstance)
            .map(SQLException.class::cast)
            .findFirst();
    return told.map(Refusals::isOfContent)
        .orElseGet(() -> all.stream().noneMatch(RollbackException.class::isInstance));
  }

  private static boolean isOfContent(SQLException told) {
    String state = told.getSQLState();
    return state != null
        && state.length() > CLASS_LENGTH
        && CLASSES.contains(state.substring(0, CLASS_LENGTH));
  }

  private static Stream<Throwable> all(Throwable failure) {
    return Stream.concat(
        Stream.of(failure),
        Stream.concat(Stream.ofNullable(failure.getCause()), Arrays.stream(failure.getSuppressed()))
            .flatMap(Refusals::all));
  }
}
