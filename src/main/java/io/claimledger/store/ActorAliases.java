package io.claimledger.store;

import io.claimledger.rules.Lexicons;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Other names of known actors, whether an article uses them or not: DPRK for North Korea. */
@Singleton
class ActorAliases {

  private final Map<String, Set<String>> known = new HashMap<>();

  ActorAliases() {
    Lexicons lexicons = Lexicons.shipped();
    lexicons.states().forEach(s -> add(s.name(), s.alias()));
    lexicons.states().forEach(s -> add(s.name(), s.capital()));
    lexicons.leaders().forEach(l -> add(l.name(), l.alias()));
    lexicons.leaders().forEach(l -> add(l.name(), l.alone()));
    lexicons.organizations().forEach(b -> add(b.name(), b.alias()));
    lexicons.armedGroups().forEach(b -> add(b.name(), b.alias()));
  }

  private void add(String name, List<String> aliases) {
    for (String alias : aliases) {
      known.computeIfAbsent(NameKey.of(alias), k -> new TreeSet<>()).add(NameKey.of(name));
    }
  }

  /** The name in the form in which names are compared, and that of whom it is an alias of. */
  Set<String> keys(String given) {
    String key = NameKey.of(given);
    Set<String> keys = new TreeSet<>(known.getOrDefault(key, Set.of()));
    keys.add(key);
    return keys;
  }
}
