package io.claimledger.resolve.cast;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Puts the names of one person together, and keeps apart persons who share a family name. */
final class PersonMerger {

  private final PersonWords words;

  PersonMerger(PersonWords words) {
    this.words = words;
  }

  /** The persons whose names these are; pairs are two names of one person. */
  List<Person> merge(List<PersonName> names, List<Aliases.Pair> pairs) {
    List<PersonName> ordered = names.stream().sorted(PersonName.IN_TEXT_ORDER).toList();
    Persons full = new Persons();
    Persons bare = new Persons();
    ordered.stream().filter(PersonName::isFull).forEach(name -> addFull(full, name));
    ordered.stream().filter(n -> !n.isFull()).forEach(name -> addShort(bare, full, name));
    full.all.addAll(bare.all);
    pairs.forEach(pair -> join(full.all, pair));
    return full.all;
  }

  private static void join(List<Person> all, Aliases.Pair pair) {
    Person person = bearer(all, pair.name());
    Person other = bearer(all, pair.alias());
    if (person != other) {
      person.absorb(other);
      all.remove(other);
    }
  }

  private static Person bearer(List<Person> all, PersonName name) {
    return all.stream().filter(p -> p.names().contains(name)).findFirst().orElseThrow();
  }

  /** Persons, and by each part of their names who bears it. */
  private static final class Persons {
    final List<Person> all = new ArrayList<>();
    final Map<String, List<Person>> byKey = new HashMap<>();

    List<Person> bearing(String key) {
      return byKey.getOrDefault(key, List.of());
    }

    void add(PersonName name) {
      Person person = new Person(name);
      all.add(person);
      Set.copyOf(name.keys())
          .forEach(key -> byKey.computeIfAbsent(key, k -> new ArrayList<>()).add(person));
    }
  }

  private static void addFull(Persons persons, PersonName name) {
    List<Person> namesakes = persons.bearing(name.lastKey());
    namesakes.stream()
        .filter(p -> p.agrees(name))
        .findFirst()
        .ifPresentOrElse(p -> p.add(name), () -> persons.add(name));
  }

  private void addShort(Persons bare, Persons full, PersonName name) {
    owner(full.bearing(name.lastKey()), name)
        .or(() -> bare.bearing(name.lastKey()).stream().findFirst())
        .ifPresentOrElse(p -> p.add(name), () -> bare.add(name));
  }

  /** The person whom one name alone means: of those named before it, the one named most. */
  private Optional<Person> owner(List<Person> namesakes, PersonName name) {
    List<Person> bearers = namesakes.stream().filter(p -> isFamilyName(p, name)).toList();
    if (bearers.isEmpty()) {
      return namesakes.size() == 1 ? Optional.of(namesakes.get(0)) : Optional.empty();
    }
    List<Person> fitting = bearers.stream().filter(p -> fits(p, name)).toList();
    List<Person> choice = fitting.isEmpty() ? bearers : fitting;
    List<Person> before = choice.stream().filter(p -> isBefore(p, name)).toList();
    return (before.isEmpty() ? choice : before)
        .stream()
            .max(
                Comparator.comparingInt(Person::fullNames)
                    .thenComparing(p -> p.lastFullBefore(name), PersonName.IN_TEXT_ORDER));
  }

  private boolean isFamilyName(Person person, PersonName name) {
    List<String> keys = person.fullest().keys();
    String key = name.lastKey();
    boolean last = keys.get(keys.size() - 1).equals(key);
    return last
        ? !isFamilyFirst(keys) || keys.size() == 2
        : isFamilyFirst(keys) && keys.get(0).equals(key);
  }

  private boolean isFamilyFirst(List<String> keys) {
    return words.isFamilyFirst(keys.get(0));
  }

  private static boolean fits(Person person, PersonName name) {
    return !(name.female() && person.isMale()) && !(name.male() && person.isFemale());
  }

  private static boolean isBefore(Person person, PersonName name) {
    return PersonName.IN_TEXT_ORDER.compare(person.names().get(0), name) < 0;
  }
}
