package io.claimledger.query;

import java.util.Arrays;
import java.util.List;

/** The sort key of a page's last item, as text: what a cursor carries. */
public record PageKey(List<String> values) {

  public PageKey {
    values = List.copyOf(values);
  }

  public static PageKey of(Object... values) {
    return new PageKey(Arrays.stream(values).map(Object::toString).toList());
  }
}
