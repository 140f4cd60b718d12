package io.claimledger.rules;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Names and words that tell who and where: data, loaded once, immutable. */
public record Lexicons(
    List<State> states,
    List<Body> organizations,
    List<Body> armedGroups,
    List<Leader> leaders,
    List<Places> places,
    People people,
    BodyWords bodyWords,
    Usage usage,
    NotActors notActors) {

  public Lexicons {
    states = List.copyOf(states);
    organizations = List.copyOf(organizations);
    armedGroups = List.copyOf(armedGroups);
    leaders = List.copyOf(leaders);
    places = List.copyOf(places);
  }

  /**
   * The lexicons that come with the service.
   *
   * @throws LexiconException if one does not hold what it should; the message names file and line
   */
  public static Lexicons shipped() {
    LexiconReader reader = new LexiconReader("/lexicons/");
    return new Lexicons(
        reader.list("states.yaml", State.class),
        reader.list("organizations.yaml", Body.class),
        reader.list("armed-groups.yaml", Body.class),
        reader.list("leaders.yaml", Leader.class),
        reader.list("places.yaml", Places.class),
        reader.one("people.yaml", People.class),
        reader.one("body-words.yaml", BodyWords.class),
        reader.one("usage.yaml", Usage.class),
        reader.one("not-actors.yaml", NotActors.class));
  }

  private static <T> List<T> listed(@Nullable List<T> items) {
    return items == null ? List.of() : List.copyOf(items);
  }

  private static Set<String> words(@Nullable Set<String> items) {
    return items == null ? Set.of() : Set.copyOf(items);
  }

  private static String named(@Nullable String name) {
    if (name == null || name.isBlank()) {
      throw new IllegalArgumentException("An entry needs a name");
    }
    return name;
  }

  private static String code(String name, @Nullable String iso) {
    if (iso == null || !iso.matches("[A-Z]{2}")) {
      throw new IllegalArgumentException(name + " needs a code of two capital letters");
    }
    return iso;
  }

  /**
   * A state, or a territory with a government of its own.
   *
   * @param iso ISO 3166-1 alpha-2 code
   * @param capital towns whose name stands for the government when it acts
   * @param seat buildings and streets that stand for the government
   * @param demonym adjectives and nouns for its people, without the plural in -s
   * @param epithet common nouns that "the" makes its name once it was named: kingdom
   */
  public record State(
      String name,
      String iso,
      List<String> alias,
      List<String> capital,
      List<String> seat,
      List<String> demonym,
      List<String> epithet) {

    public State {
      name = named(name);
      iso = code(name, iso);
      alias = listed(alias);
      capital = listed(capital);
      seat = listed(seat);
      demonym = listed(demonym);
      epithet = listed(epithet);
    }
  }

  /** An organization or armed group; country is the code of the state it belongs to, if any. */
  public record Body(String name, List<String> alias, @Nullable String country) {

    public Body {
      name = named(name);
      alias = listed(alias);
    }
  }

  /**
   * Someone who leads or speaks for a state.
   *
   * @param name as the ledger knows the person in any article
   * @param country ISO 3166-1 alpha-2 code of the state served
   * @param alias other full names
   * @param alone family names that mean this person where nobody else bears them
   */
  public record Leader(String name, String country, List<String> alias, List<String> alone) {

    public Leader {
      name = named(name);
      country = code(name, country);
      alias = listed(alias);
      alone = listed(alone);
    }
  }

  /** Towns, regions and sites of one state, or of several where country is null. */
  public record Places(@Nullable String country, List<String> names) {

    public Places {
      names = listed(names);
    }
  }

  /**
   * Words around the names of persons.
   *
   * @param offices nouns of office, the last word of a title
   * @param unique offices that one person at a time holds, so that "the minister" is someone
   * @param modifiers words before an office noun in a title
   * @param leaders offices whose holders lead a state
   * @param speech lemmas of verbs of saying
   * @param familyFirst family names that precede given names
   */
  public record People(
      Honorifics honorifics,
      Set<String> ranks,
      Set<String> offices,
      Set<String> unique,
      Set<String> modifiers,
      Set<String> leaders,
      Set<String> speech,
      Set<String> male,
      Set<String> female,
      @JsonProperty("family-first") Set<String> familyFirst,
      Set<String> particles) {

    public People {
      Objects.requireNonNull(honorifics, "honorifics");
      ranks = words(ranks);
      offices = words(offices);
      unique = words(unique);
      modifiers = words(modifiers);
      leaders = words(leaders);
      speech = words(speech);
      male = words(male);
      female = words(female);
      familyFirst = words(familyFirst);
      particles = words(particles);
    }
  }

  /** Forms of address, by the gender they tell. */
  public record Honorifics(Set<String> male, Set<String> female, Set<String> any) {

    public Honorifics {
      male = words(male);
      female = words(female);
      any = words(any);
    }
  }

  /**
   * Words in the names of organizations.
   *
   * @param institutions words that make a name an organization's
   * @param units last words of the names of military units
   * @param forces lemmas that with a nationality mean the state itself
   * @param alliances canonical names of alliances of states
   * @param ground last words of the names of places
   * @param bodies last words that with a capitalized word before them name a body
   */
  public record BodyWords(
      Set<String> institutions,
      Set<String> units,
      Set<String> forces,
      Set<String> alliances,
      Set<String> ground,
      Set<String> bodies) {

    public BodyWords {
      institutions = words(institutions);
      units = words(units);
      forces = words(forces);
      alliances = words(alliances);
      ground = words(ground);
      bodies = words(bodies);
    }
  }

  /**
   * Words that tell whether a state's or capital's name means the government or the ground.
   *
   * @param locative prepositions before a place
   * @param relational prepositions before a government
   * @param giving verbs whose "to" leads to a government
   * @param struck verbs whose object, if a capital, is the town
   * @param crossed verbs whose object, if a state, is the land
   * @param assaults nouns that aim at a town
   * @param ground nouns that make a capital before them the town
   */
  public record Usage(
      Set<String> locative,
      Set<String> relational,
      Set<String> giving,
      Set<String> struck,
      Set<String> crossed,
      Set<String> assaults,
      Set<String> ground) {

    public Usage {
      locative = words(locative);
      relational = words(relational);
      giving = words(giving);
      struck = words(struck);
      crossed = words(crossed);
      assaults = words(assaults);
      ground = words(ground);
    }
  }

  /**
   * What looks like an actor's name and is none.
   *
   * @param operations last words of names of operations, treaties, roads and the like
   * @param sites lemmas after a name, or before "of" and a name, that make it a place's
   * @param craft words before a name that make it a ship's
   * @param arms lemmas after a name that make it a weapon's
   */
  public record NotActors(
      Set<String> weapons,
      Set<String> operations,
      Set<String> words,
      Set<String> sites,
      Set<String> craft,
      Set<String> arms) {

    public NotActors {
      sites = Lexicons.words(sites);
      craft = Lexicons.words(craft);
      arms = Lexicons.words(arms);
      weapons = Lexicons.words(weapons);
      operations = Lexicons.words(operations);
      words = Lexicons.words(words);
    }
  }
}
