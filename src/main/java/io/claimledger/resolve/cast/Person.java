package io.claimledger.resolve.cast;

import java.util.ArrayList;
import java.util.List;

/** One person of an article, as the names found so far make them. */
final class Person {

  private final List<PersonName> names = new ArrayList<>();
  private PersonName fullest;
  private int fullNames;

  Person(PersonName first) {
    this.fullest = first;
    add(first);
  }

  void add(PersonName name) {
    names.add(name);
    if (name.isFull()) {
      fullNames++;
    }
    if (name.keys().size() > fullest.keys().size()
        || (name.keys().equals(fullest.keys())
            && name.written().length() > fullest.written().length()
            && isShouted(fullest))) {
      fullest = name;
    }
  }

  /** Takes another's names as further ones of this person, without changing its fullest. */
  void absorb(Person alias) {
    names.addAll(alias.names);
    names.sort(PersonName.IN_TEXT_ORDER);
  }

  private static boolean isShouted(PersonName name) {
    return Spelling.isAllCaps(name.written());
  }

  String name() {
    return fullest.written();
  }

  PersonName fullest() {
    return fullest;
  }

  List<PersonName> names() {
    return names;
  }

  /** The last of the full names that came before a name; the first one if none did. */
  PersonName lastFullBefore(PersonName name) {
    PersonName last = names.get(0);
    for (PersonName other : names) {
      boolean before =
          other.sentence() < name.sentence()
              || (other.sentence() == name.sentence() && other.first() < name.first());
      if (other.isFull() && before) {
        last = other;
      }
    }
    return last;
  }

  int fullNames() {
    return fullNames;
  }

  boolean isFemale() {
    return names.stream().anyMatch(PersonName::female);
  }

  boolean isMale() {
    return !isFemale() && names.stream().anyMatch(PersonName::male);
  }

  /** Whether a full name agrees with one of this person's full names. */
  boolean agrees(PersonName name) {
    return fullest.isFull() && name.isFull() && fullest.agrees(name);
  }
}
