package io.claimledger.resolve.cast;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A person's name as found at a place.
 *
 * @param first index of its first token, titles left out
 * @param last index of its last token
 * @param written the name's words, a part between quotation marks left out
 * @param keys comparable forms of its parts, without particles and initials
 */
record PersonName(
    int sentence,
    int first,
    int last,
    String written,
    List<String> keys,
    boolean female,
    boolean male) {

  static final Comparator<PersonName> IN_TEXT_ORDER =
      Comparator.comparingInt(PersonName::sentence).thenComparingInt(PersonName::first);

  PersonName {
    keys = List.copyOf(keys);
  }

  boolean isFull() {
    return keys.size() > 1;
  }

  String lastKey() {
    return keys.get(keys.size() - 1);
  }

  /** Whether two full names can be one person's: the same, or one with parts left out. */
  boolean agrees(PersonName other) {
    if (keys.equals(other.keys)) {
      return true;
    }
    List<String> shorter = keys.size() <= other.keys.size() ? keys : other.keys;
    List<String> longer = shorter == keys ? other.keys : keys;
    if (shorter.size() == longer.size()) {
      return String.join("", shorter).equals(String.join("", longer));
    }
    if (String.join("", shorter).equals(String.join("", longer))) {
      return true;
    }
    List<String> left = new ArrayList<>(longer);
    left.retainAll(shorter);
    return shorter.size() > 1 && left.equals(shorter) && longer.get(0).equals(shorter.get(0));
  }
}
