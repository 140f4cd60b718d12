package io.claimledger.resolve.cast;

import io.claimledger.rules.Lexicons;
import io.claimledger.rules.Lexicons.Leader;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Heads of states and governments, ministers and commanders, known without their office. */
final class Leaders {

  private final PersonWords words;
  private final Map<String, Leader> byFullName = new HashMap<>();
  private final Map<String, Leader> byFamilyName = new HashMap<>();

  Leaders(Lexicons lexicons, PersonWords words) {
    this.words = words;
    for (Leader leader : lexicons.leaders()) {
      byFullName.put(key(leader.name()), leader);
      leader.alias().forEach(name -> byFullName.put(key(name), leader));
      leader.alone().forEach(name -> byFamilyName.put(key(name), leader));
    }
  }

  private String key(String name) {
    return key(words.keys(name));
  }

  /** Without spaces, since Kim Jong Un is Kim Jong-un and Kim Jongun too. */
  private static String key(List<String> keys) {
    return String.join("", keys);
  }

  /**
   * The leader that a person of an article is.
   *
   * @param article all persons of the article: a family name alone tells nothing where two bear it
   */
  Optional<Leader> of(Person person, Collection<Person> article) {
    PersonName name = person.fullest();
    if (name.isFull()) {
      return Optional.ofNullable(byFullName.get(key(name.keys())));
    }
    boolean shared =
        article.stream().anyMatch(p -> p != person && p.fullest().keys().contains(name.lastKey()));
    return shared ? Optional.empty() : Optional.ofNullable(byFamilyName.get(key(name.keys())));
  }
}
