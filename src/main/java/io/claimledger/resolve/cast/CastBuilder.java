package io.claimledger.resolve.cast;

import io.claimledger.document.ActorMention;
import io.claimledger.document.ActorMention.Kind;
import io.claimledger.document.Cast;
import io.claimledger.document.PlaceMention;
import io.claimledger.model.Actor;
import io.claimledger.model.ActorType;
import io.claimledger.model.Excerpt;
import io.claimledger.model.Place;
import io.claimledger.rules.Lexicons.Leader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Collects actors, mentions and places while a document is resolved. */
final class CastBuilder {

  private static final Comparator<ActorMention> IN_TEXT_ORDER =
      Comparator.comparingInt(ActorMention::sentence)
          .thenComparingInt(ActorMention::firstToken)
          .thenComparingInt(ActorMention::lastToken);

  private final Page page;
  private final Map<String, Identity> actors = new LinkedHashMap<>();
  private final Map<String, String> written = new HashMap<>();
  private final Map<String, String> leaders = new HashMap<>();
  private final Set<ActorMention> inTitles = new HashSet<>();
  private final List<List<ActorMention>> mentions = new ArrayList<>();
  private final List<List<PlaceMention>> places = new ArrayList<>();

  /** What an actor is, apart from where it is mentioned. */
  record Identity(String name, ActorType type, @Nullable String country) {}

  CastBuilder(Page page) {
    this.page = page;
    page.syntax()
        .forEach(
            s -> {
              mentions.add(new ArrayList<>());
              places.add(new ArrayList<>());
            });
  }

  void actor(String name, ActorType type, @Nullable String country) {
    actors.putIfAbsent(name, new Identity(name, type, country));
  }

  /** A form of an actor's name that the article gives in more words than a mention's. */
  void written(String name, String form) {
    written.merge(name, form, (one, other) -> other.length() > one.length() ? other : one);
  }

  /** A mention that only says whose spokesman or minister a named person is. */
  void titleOnly(ActorMention mention) {
    inTitles.add(mention);
  }

  void country(String name, String country) {
    actors.computeIfPresent(name, (n, a) -> new Identity(n, a.type(), country));
  }

  /** Whom the world knows a person as, and whose state he or she serves. */
  void leader(String name, Leader leader) {
    leaders.put(name, leader.name());
    country(name, leader.country());
  }

  Identity identity(String name) {
    Identity identity = actors.get(name);
    if (identity == null) {
      throw new IllegalStateException("No actor " + name);
    }
    return identity;
  }

  /** The state of this ISO code, if the article speaks of it. */
  @Nullable String state(@Nullable String country) {
    return actors.values().stream()
        .filter(a -> a.type() == ActorType.COUNTRY && country != null)
        .filter(a -> Objects.equals(a.country(), country))
        .map(Identity::name)
        .findFirst()
        .orElse(null);
  }

  @Nullable Identity identityOrNull(String name) {
    return actors.get(name);
  }

  boolean isOf(ActorMention mention, ActorType type) {
    return mention.actors().stream().allMatch(a -> identity(a).type() == type);
  }

  ActorMention mention(List<String> names, Kind kind, Syntax s, int first, int last) {
    int index = s.sentence().index();
    Excerpt text = page.document().excerpt(s.sentence(), first, last);
    ActorMention mention =
        new ActorMention(names, kind, index, first, last, s.head(first, last), text);
    mentions.get(index).add(mention);
    mentions.get(index).sort(IN_TEXT_ORDER);
    return mention;
  }

  void place(Syntax s, int first, int last, String name, @Nullable String country) {
    Excerpt text = page.document().excerpt(s.sentence(), first, last);
    places
        .get(s.sentence().index())
        .add(
            new PlaceMention(
                s.sentence().index(),
                first,
                last,
                s.head(first, last),
                new Place(name, country, text)));
  }

  /** The mentions of a sentence, in text order. */
  List<ActorMention> mentions(int sentence) {
    return mentions.get(sentence);
  }

  /** The places of a sentence entered so far. */
  List<PlaceMention> places(int sentence) {
    return places.get(sentence);
  }

  boolean isTaken(int sentence, int token) {
    return mentions.get(sentence).stream().anyMatch(m -> m.covers(token));
  }

  Cast build() {
    List<ActorMention> all = mentions.stream().flatMap(List::stream).sorted(IN_TEXT_ORDER).toList();
    Map<String, List<ActorMention>> byActor = new LinkedHashMap<>();
    all.forEach(
        m -> m.actors().forEach(a -> byActor.computeIfAbsent(a, k -> new ArrayList<>()).add(m)));
    byActor.values().removeIf(inTitles::containsAll);
    Map<String, String> names = Appellation.inArticle(byActor, actors, written);
    List<Actor> cast = new ArrayList<>();
    byActor.forEach((known, its) -> cast.add(actor(names.getOrDefault(known, known), known, its)));
    List<PlaceMention> ground =
        places.stream()
            .flatMap(p -> p.stream().sorted(Comparator.comparingInt(PlaceMention::firstToken)))
            .toList();
    return new Cast(
        cast,
        all.stream()
            .filter(m -> byActor.keySet().containsAll(m.actors()))
            .map(m -> renamed(m, names))
            .toList(),
        ground);
  }

  private static ActorMention renamed(ActorMention mention, Map<String, String> names) {
    return new ActorMention(
        mention.actors().stream().map(a -> names.getOrDefault(a, a)).toList(),
        mention.kind(),
        mention.sentence(),
        mention.firstToken(),
        mention.lastToken(),
        mention.head(),
        mention.text());
  }

  private Actor actor(String name, String known, List<ActorMention> mentions) {
    Identity identity = identity(known);
    Set<String> aliases = new LinkedHashSet<>();
    for (ActorMention mention : mentions) {
      boolean named = mention.kind() != Kind.PRONOUN && mention.kind() != Kind.NOMINAL;
      if (named && mention.actors().size() == 1) {
        aliases.add(mention.text().text());
      }
    }
    aliases.remove(name);
    return new Actor(
        name,
        leaders.getOrDefault(known, known),
        identity.type(),
        identity.country(),
        List.copyOf(aliases),
        mentions.stream().map(ActorMention::text).toList());
  }
}
