package io.claimledger.resolve.cast;

import io.claimledger.document.ActorMention.Kind;
import io.claimledger.document.Cast;
import io.claimledger.document.Document;
import io.claimledger.model.ActorType;
import io.claimledger.resolve.cast.Gazetteer.Hit;
import io.claimledger.resolve.cast.Gazetteer.Sense;
import io.claimledger.resolve.cast.Namesakes.Namesake;
import io.claimledger.rules.Lexicons;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Tells who and where an article speaks of. Holds no state of any article; serves any thread. */
public final class CastResolver {

  private final PersonWords words;
  private final Lexicons.BodyWords bodyWords;
  private final Gazetteer gazetteer;
  private final Map<String, Set<String>> epithets = new HashMap<>();
  private final Leaders leaders;
  private final PersonFinder personFinder;
  private final PersonMerger personMerger;
  private final Namesakes namesakes;
  private final BodyFinder bodyFinder;
  private final PlaceFinder placeFinder;
  private final Ministries ministries;
  private final StateUse stateUse;

  public CastResolver(Lexicons lexicons) {
    this.words = new PersonWords(lexicons);
    this.bodyWords = lexicons.bodyWords();
    this.gazetteer = new Gazetteer(lexicons);
    lexicons
        .states()
        .forEach(
            state ->
                state
                    .epithet()
                    .forEach(
                        word ->
                            epithets
                                .computeIfAbsent(word, w -> new HashSet<>())
                                .add(state.name())));
    this.leaders = new Leaders(lexicons, words);
    this.personFinder = new PersonFinder(words);
    this.personMerger = new PersonMerger(words);
    this.namesakes = new Namesakes(words, lexicons);
    this.bodyFinder = new BodyFinder(gazetteer, words, lexicons.bodyWords());
    this.stateUse = new StateUse(lexicons.usage());
    this.ministries = new Ministries(lexicons);
    this.placeFinder = new PlaceFinder(words, lexicons.bodyWords());
  }

  /** The actors and places of a document, each with every mention, pronouns included. */
  public Cast resolve(Document document) {
    Page page = Page.of(document, gazetteer);
    CastBuilder cast = new CastBuilder(page);
    Acronyms acronyms = new Acronyms(page, bodyWords.bodies());
    List<List<PersonName>> names = names(page);
    names.forEach(here -> here.removeIf(name -> acronyms.isExplained(name.written())));
    List<Namesake> removed = namesakes.remove(page, names);
    List<List<BodyName>> found = new ArrayList<>();
    for (Syntax s : page.syntax()) {
      found.add(bodyFinder.find(page, s, names.get(s.sentence().index()), acronyms));
    }
    dropPlaces(page, found);
    ShortBodies shorts = new ShortBodies(page, found, bodyWords);
    for (Syntax s : page.syntax()) {
      List<PersonName> persons = names.get(s.sentence().index());
      List<BodyName> bodies = found.get(s.sentence().index()).stream().map(shorts::whole).toList();
      bodies.forEach(body -> enter(cast, s, body));
      enterHits(page, cast, s, taken(s, persons, bodies, removed));
    }
    Coalitions coalitions = new Coalitions(page);
    Ministries ministriesHere = ministries.fresh();
    for (Syntax s : page.syntax()) {
      coalitions.enter(page, cast, s);
      ministriesHere.enter(page, cast, s);
    }
    Map<String, Person> persons = new LinkedHashMap<>();
    Roles roles = new Roles(words);
    List<Aliases.Pair> pairs =
        names.stream().flatMap(here -> Aliases.find(page, here).stream()).toList();
    List<Person> merged = personMerger.merge(names.stream().flatMap(List::stream).toList(), pairs);
    for (Person person : merged) {
      enter(page, cast, roles, person);
      leaders.of(person, merged).ifPresent(leader -> cast.leader(person.name(), leader));
      persons.put(person.name(), person);
    }
    removed.stream()
        .filter(Namesake::isPlace)
        .forEach(place -> placeFinder.enterNamed(page, cast, place.name()));
    page.syntax().forEach(s -> placeFinder.enterUnknown(page, cast, s));
    new Anaphora(page, cast, persons, roles, words, bodyWords, epithets).resolveAll();
    return cast.build();
  }

  /** What the text once explains to be a town is no body anywhere in it. */
  private static void dropPlaces(Page page, List<List<BodyName>> found) {
    Set<String> places = new HashSet<>();
    for (Syntax s : page.syntax()) {
      found.get(s.sentence().index()).stream()
          .filter(b -> b.country() == null && b.type() == ActorType.ORGANIZATION)
          .filter(b -> Whereabouts.explain(s, b.first(), b.last()))
          .forEach(b -> places.add(b.canonical()));
    }
    found.forEach(here -> here.removeIf(b -> places.contains(b.canonical())));
  }

  /** The names of persons in each sentence. */
  private List<List<PersonName>> names(Page page) {
    List<List<PersonName>> names = new ArrayList<>();
    Set<String> families = new HashSet<>();
    for (Syntax s : page.syntax()) {
      List<PersonName> found =
          personFinder.find(page.document(), s, page.hits().get(s.sentence().index()));
      found.stream().filter(PersonName::isFull).forEach(n -> families.add(n.lastKey()));
      names.add(new ArrayList<>(found));
    }
    for (Syntax s : page.syntax()) {
      List<PersonName> found = names.get(s.sentence().index());
      found.addAll(personFinder.findBare(page, s, found, families));
    }
    return names;
  }

  private static void enter(CastBuilder cast, Syntax s, BodyName body) {
    cast.actor(body.canonical(), body.type(), body.country());
    cast.mention(List.of(body.canonical()), Kind.NAME, s, body.first(), body.last());
  }

  private static void enter(Page page, CastBuilder cast, Roles roles, Person person) {
    cast.actor(person.name(), ActorType.PERSON, null);
    for (PersonName name : person.names()) {
      Syntax s = page.syntax(name.sentence());
      roles.read(page, s, person.name(), name);
      cast.mention(List.of(person.name()), Kind.NAME, s, name.first(), name.last());
    }
    String home = roles.home(person.name());
    CastBuilder.Identity state = home == null ? null : cast.identityOrNull(home);
    if (state != null && state.country() != null) {
      cast.country(person.name(), state.country());
    }
  }

  /** The tokens of a sentence that belong to names of persons, bodies and other things. */
  private static BitSet taken(
      Syntax s, List<PersonName> persons, List<BodyName> bodies, List<Namesake> removed) {
    BitSet taken = new BitSet();
    persons.forEach(p -> taken.set(p.first(), p.last() + 1));
    bodies.forEach(b -> taken.set(b.first(), b.last() + 1));
    removed.stream()
        .filter(r -> r.name().sentence() == s.sentence().index())
        .forEach(r -> taken.set(r.name().first(), r.name().last() + 1));
    return taken;
  }

  private void enterHits(Page page, CastBuilder cast, Syntax s, BitSet taken) {
    List<Hit> hits = page.hits().get(s.sentence().index());
    List<Kind> decided = new ArrayList<>();
    for (Hit hit : hits) {
      Kind kind = kind(s, hit, hits, decided);
      decided.add(kind);
      int next = taken.nextSetBit(hit.first());
      if (next < 0 || next > hit.last()) {
        enter(page, cast, s, hit, kind);
      }
    }
  }

  private Kind kind(Syntax s, Hit hit, List<Hit> hits, List<Kind> decided) {
    Sense sense = hit.entry().sense();
    return switch (sense) {
      case DEMONYM -> Kind.DEMONYM;
      case PLACE -> Kind.PLACE;
      case BODY -> Kind.NAME;
      case STATE, CAPITAL, SEAT -> stateUse.of(s, hit, hits, decided);
    };
  }

  private void enter(Page page, CastBuilder cast, Syntax s, Hit hit, Kind kind) {
    if (hit.entry().sense() == Sense.PLACE) {
      placeFinder.enterKnown(page, cast, s, hit);
      return;
    }
    if (kind == Kind.PLACE) {
      placeFinder.enterKnown(page, cast, s, hit);
    }
    if (hit.entry().isOfState() && (kind != Kind.PLACE || hit.entry().sense() == Sense.STATE)) {
      String name = hit.entry().canonical();
      cast.actor(name, ActorType.COUNTRY, Objects.requireNonNull(hit.entry().country()));
      cast.mention(List.of(name), kind, s, hit.first(), hit.last());
    }
  }
}
