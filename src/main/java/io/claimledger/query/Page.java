package io.claimledger.query;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A part of a list.
 *
 * @param next where the next part starts, or null at the end
 */
public record Page<T>(List<T> items, @Nullable PageKey next) {

  public Page {
    items = List.copyOf(items);
  }

  /**
   * A page of what was fetched with one item to spare.
   *
   * @param fetched up to {@code limit + 1} items
   */
  public static <T> Page<T> of(List<T> fetched, int limit, Function<T, PageKey> key) {
    if (fetched.size() <= limit) {
      return new Page<>(fetched, null);
    }
    List<T> items = fetched.subList(0, limit);
    return new Page<>(items, key.apply(items.get(limit - 1)));
  }

  public <R> Page<R> map(Function<T, R> change) {
    return new Page<>(items.stream().map(change).toList(), next);
  }
}
