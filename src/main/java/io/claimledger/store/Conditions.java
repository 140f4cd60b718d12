package io.claimledger.store;

import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Collects conditions of a WHERE clause; every value is a bound parameter. */
final class Conditions {

  private final List<String> parts = new ArrayList<>();
  private final Map<String, Object> values = new LinkedHashMap<>();

  /** Adds a condition without a value. */
  Conditions and(String sql) {
    parts.add(sql);
    return this;
  }

  /** Adds a condition in which each {@code ?} stands for the value, unless there is none. */
  Conditions and(String sql, @Nullable Object value) {
    return value == null ? this : and(sql.replace("?", bind(value)));
  }

  /** Adds a condition that one of the values must fulfil, unless there are none. */
  Conditions anyOf(String sql, Collection<?> alternatives) {
    return alternatives.isEmpty() ? this : and(either(sql, alternatives));
  }

  private String either(String sql, Collection<?> alternatives) {
    List<String> each = alternatives.stream().map(v -> sql.replace("?", bind(v))).toList();
    return "(" + String.join(" or ", each) + ")";
  }

  /** Names a value; the name is to be used in a condition. */
  String bind(Object value) {
    String name = "p" + values.size();
    values.put(name, value);
    return ":" + name;
  }

  /** The clause, from WHERE on, or nothing. */
  String where() {
    return parts.isEmpty() ? "" : " where " + String.join(" and ", parts);
  }

  void bindTo(Query query) {
    values.forEach(query::setParameter);
  }
}
