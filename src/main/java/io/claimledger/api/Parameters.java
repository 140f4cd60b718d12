package io.claimledger.api;

import io.claimledger.query.BadCursorException;
import io.claimledger.query.Cursor;
import io.claimledger.query.PageKey;
import io.claimledger.query.PageOrder;
import io.claimledger.query.PageRequest;
import jakarta.ws.rs.core.MultivaluedMap;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A request's query parameters: takes them apart and collects what is wrong with them. */
final class Parameters {

  static final int DEFAULT_LIMIT = 50;
  static final int MOST = 500;
  static final String ROLE = "role.";

  private static final int LONGEST = 2_000;
  private static final int MOST_DIGITS = 60;
  private static final int LAST_YEAR = 9999;

  private final MultivaluedMap<String, String> given;
  private final List<Violation> violations = new ArrayList<>();

  /**
   * @param known names that the request may have; with "role." all that start so
   */
  Parameters(MultivaluedMap<String, String> given, Set<String> known) {
    this.given = given;
    given.forEach((name, values) -> check(name, values, known));
  }

  private void check(String name, List<String> values, Set<String> known) {
    boolean isRole = known.contains(ROLE) && name.startsWith(ROLE);
    if (!isRole && !known.contains(name)) {
      reject(name, "is no parameter of this address");
    }
    for (String value : values) {
      Plausible.fault(value).ifPresent(fault -> reject(name, fault));
      if (value.length() > LONGEST) {
        reject(name, "is longer than " + LONGEST + " characters");
      }
    }
  }

  void reject(String name, String message) {
    violations.add(Violation.ofQuery(name, message));
  }

  /** Rejects a parameter that asks for nothing where all would pass for what was asked for. */
  void rejectBlank(String name) {
    if (given.getOrDefault(name, List.of()).stream().anyMatch(String::isBlank)) {
      reject(name, "is empty");
    }
  }

  /**
   * Ends the reading of parameters.
   *
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 400 that names every parameter in error
   */
  void check() {
    if (!violations.isEmpty()) {
      throw Problems.invalid(violations);
    }
  }

  /** The values of a parameter that may be repeated, without empty ones. */
  List<String> all(String name) {
    return given.getOrDefault(name, List.of()).stream().filter(v -> !v.isBlank()).toList();
  }

  /** Names of the parameters that start with "role.", without that. */
  List<String> roles() {
    return given.keySet().stream()
        .filter(name -> name.startsWith(ROLE))
        .map(name -> name.substring(ROLE.length()))
        .sorted()
        .toList();
  }

  /** The value of a parameter that may be given once, or null. */
  @Nullable String one(String name) {
    List<String> values = all(name);
    if (values.size() > 1) {
      reject(name, "may be given once");
    }
    return values.isEmpty() ? null : values.get(0);
  }

  private <T> Optional<T> parse(String name, String value, String wanted, Function<String, T> as) {
    try {
      return Optional.of(as.apply(value));
    } catch (IllegalArgumentException | ArithmeticException | DateTimeException e) {
      reject(name, "must be " + wanted);
      return Optional.empty();
    }
  }

  private <T> @Nullable T one(String name, String wanted, Function<String, T> as) {
    String value = one(name);
    return value == null ? null : parse(name, value, wanted, as).orElse(null);
  }

  private <T> List<T> all(String name, String wanted, Function<String, T> as) {
    return all(name).stream().flatMap(v -> parse(name, v, wanted, as).stream()).toList();
  }

  @Nullable LocalDate date(String name) {
    return one(name, "a date such as 2024-11-30", value -> inRange(LocalDate.parse(value)));
  }

  private static LocalDate inRange(LocalDate day) {
    if (day.getYear() < 1 || day.getYear() > LAST_YEAR) {
      throw new DateTimeException("Year out of range");
    }
    return day;
  }

  @Nullable Instant moment(String name) {
    return one(
        name,
        "a date-time with its offset such as 2024-11-30T12:00:00Z",
        value -> {
          OffsetDateTime moment = OffsetDateTime.parse(value);
          inRange(moment.toLocalDate());
          return moment.toInstant();
        });
  }

  @Nullable BigDecimal number(String name) {
    return one(
        name,
        "a number",
        value -> {
          BigDecimal number = new BigDecimal(value);
          if (number.precision() > MOST_DIGITS || Math.abs(number.scale()) > MOST_DIGITS) {
            throw new ArithmeticException("Too many digits");
          }
          return number;
        });
  }

  List<UUID> ids(String name) {
    return all(name, "an id (a UUID)", UUID::fromString);
  }

  <E extends Enum<E>> List<E> choices(String name, Class<E> type) {
    String wanted = "one of " + Arrays.toString(type.getEnumConstants());
    return all(name, wanted, value -> Enum.valueOf(type, value.toUpperCase(Locale.ROOT)));
  }

  /** The values of a parameter that must each be, but for case, one of those known. */
  List<String> choices(String name, Collection<String> known) {
    List<String> values = all(name).stream().map(v -> v.toUpperCase(Locale.ROOT)).toList();
    if (!known.containsAll(values)) {
      reject(name, "must be one of " + known);
    }
    return values;
  }

  /** Checks that a range does not end before it starts. */
  <T extends Comparable<? super T>> void checkOrder(
      String first, @Nullable T from, String last, @Nullable T to) {
    if (from != null && to != null && from.compareTo(to) > 0) {
      reject(first, "must not be after " + last);
    }
  }

  /**
   * The page asked for, and the end of reading parameters.
   *
   * @param list which list and filters a cursor must belong to
   * @param order that of the list
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 400 if any parameter is in error
   */
  PageRequest page(Object list, PageOrder order) {
    Integer limit =
        one("limit", "a whole number from 1 to " + MOST, value -> inRange(Integer.valueOf(value)));
    PageKey after = after(list, order);
    check();
    return new PageRequest(limit == null ? DEFAULT_LIMIT : limit, after);
  }

  private static Integer inRange(Integer limit) {
    if (limit < 1 || limit > MOST) {
      throw new IllegalArgumentException("Limit out of range");
    }
    return limit;
  }

  private @Nullable PageKey after(Object list, PageOrder order) {
    String cursor = one("cursor");
    try {
      PageKey after = cursor == null ? null : Cursor.read(cursor, list);
      if (after == null || order.fits(after)) {
        return after;
      }
    } catch (BadCursorException e) {
      // As bad as one that does not fit.
    }
    reject("cursor", "was not given for this list and these filters");
    return null;
  }
}
