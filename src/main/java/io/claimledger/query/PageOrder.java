package io.claimledger.query;

import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;

/** By what a list is ordered, and so what the key of its pages must be made of. */
public enum PageOrder {
  ACTORS(PageOrder::isText, PageOrder::isId),
  ARTICLES(PageOrder::isLong, PageOrder::isId),
  CLAIMS(PageOrder::isLong, PageOrder::isId, PageOrder::isInt, PageOrder::isId),
  PARTS(PageOrder::isInt);

  private final List<Predicate<String>> parts;

  @SafeVarargs
  PageOrder(Predicate<String>... parts) {
    this.parts = List.of(parts);
  }

  /** Whether a key, which may be forged, could be one of this order's. */
  public boolean fits(PageKey key) {
    if (key.values().size() != parts.size()) {
      return false;
    }
    for (int i = 0; i < parts.size(); i++) {
      if (!parts.get(i).test(key.values().get(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isText(String value) {
    return value.indexOf('\0') < 0;
  }

  private static boolean isId(String value) {
    try {
      return UUID.fromString(value).toString().equals(value);
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static boolean isLong(String value) {
    try {
      return Long.toString(Long.parseLong(value)).equals(value);
    } catch (NumberFormatException e) {
      return false;
    }
  }

  private static boolean isInt(String value) {
    return isLong(value) && Long.parseLong(value) == (int) Long.parseLong(value);
  }
}
