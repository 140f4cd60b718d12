package io.claimledger.resolve.cast;

import io.claimledger.rules.Lexicons;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the lexicons say about a word near a person's name. */
final class PersonWords {

  private final Lexicons.People people;
  private final Lexicons.BodyWords bodies;
  private final Set<String> never;
  private final Set<String> operations;
  private final Set<String> familyKeys;

  PersonWords(Lexicons lexicons) {
    this.people = lexicons.people();
    this.bodies = lexicons.bodyWords();
    this.never =
        Stream.concat(
                lexicons.notActors().words().stream(), lexicons.notActors().weapons().stream())
            .map(Spelling::plain)
            .collect(Collectors.toUnmodifiableSet());
    this.operations = lexicons.notActors().operations();
    this.familyKeys =
        people.familyFirst().stream().map(Spelling::key).collect(Collectors.toUnmodifiableSet());
  }

  Lexicons.People people() {
    return people;
  }

  boolean isHonorific(String word) {
    Lexicons.Honorifics h = people.honorifics();
    return h.male().contains(word) || h.female().contains(word) || h.any().contains(word);
  }

  boolean isRank(String word) {
    return people.ranks().contains(word);
  }

  boolean isOffice(String word) {
    return people.offices().contains(word.toLowerCase(Locale.ROOT));
  }

  /** Whether a word can stand in a title before a name. */
  boolean isTitle(String word) {
    return isHonorific(word)
        || isRank(word)
        || isOffice(word)
        || people.modifiers().contains(word.toLowerCase(Locale.ROOT));
  }

  boolean isGiven(String word) {
    return people.male().contains(word) || people.female().contains(word);
  }

  boolean isParticle(String word) {
    return people.particles().contains(word.toLowerCase(Locale.ROOT));
  }

  /** Comparable forms of a name's parts, without particles and initials. */
  List<String> keys(String name) {
    return Spelling.pieces(name).stream()
        .filter(piece -> piece.codePointCount(0, piece.length()) > 1 && !isParticle(piece))
        .map(Spelling::key)
        .toList();
  }

  boolean isFamilyFirst(String key) {
    return familyKeys.contains(key);
  }

  /** Whether a name is on the list of what is never an actor, alone or by its last word. */
  boolean isNever(String name) {
    String plain = Spelling.plain(name);
    return never.contains(plain)
        || operations.contains(plain.substring(plain.lastIndexOf(' ') + 1));
  }

  boolean isInstitution(String word) {
    return bodies.institutions().contains(word);
  }

  /** Whether the words at and before a name tell a woman. */
  boolean isFemale(Syntax s, int first) {
    String title = s.word(first - 1);
    return people.honorifics().female().contains(title)
        || s.lower(first - 1).endsWith("woman")
        || s.lower(first - 1).matches("sister|wife|daughter|mother|queen|princess")
        || people.female().contains(s.word(first));
  }

  /** Whether they tell a man. */
  boolean isMale(Syntax s, int first) {
    String title = s.word(first - 1);
    return people.honorifics().male().contains(title)
        || s.lower(first - 1).endsWith("man")
        || s.lower(first - 1).matches("brother|husband|son|father|king|prince")
        || people.male().contains(s.word(first));
  }
}
