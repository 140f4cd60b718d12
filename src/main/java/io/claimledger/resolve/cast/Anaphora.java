package io.claimledger.resolve.cast;

import io.claimledger.document.ActorMention;
import io.claimledger.document.ActorMention.Kind;
import io.claimledger.model.ActorType;
import io.claimledger.resolve.cast.Titles.Reference;
import io.claimledger.rules.Lexicons;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Goes through the text once, in order, and resolves what refers without a name. */
final class Anaphora {

  private final Page page;
  private final CastBuilder cast;
  private final Lexicons.BodyWords bodyWords;
  private final Titles titles;
  private final Nominals nominals;
  private final Pronouns pronouns;
  private final Discourse discourse;
  private final FirstPerson firstPerson;

  Anaphora(
      Page page,
      CastBuilder cast,
      Map<String, Person> persons,
      Roles roles,
      PersonWords words,
      Lexicons.BodyWords bodyWords,
      Map<String, Set<String>> epithets) {
    Quotes quotes = new Quotes(page);
    this.page = page;
    this.cast = cast;
    this.bodyWords = bodyWords;
    this.titles = new Titles(page, cast, roles, words);
    this.nominals =
        new Nominals(page, cast, roles, bodyWords.alliances(), new OwnForces(cast, epithets));
    this.pronouns = new Pronouns(page, cast, persons, roles, quotes, words, bodyWords.forces());
    this.discourse = new Discourse(cast, roles);
    this.firstPerson = new FirstPerson(page, cast, words, quotes);
  }

  void resolveAll() {
    page.syntax().forEach(this::resolve);
    firstPerson.resolveAll();
  }

  private void resolve(Syntax s) {
    discourse.enter(s.sentence().index());
    ActorMention previous = null;
    List<ActorMention> named = List.copyOf(cast.mentions(s.sentence().index()));
    int next = 0;
    for (int i = 1; i <= s.size(); i++) {
      while (next < named.size() && named.get(next).firstToken() <= i) {
        see(s, named.get(next));
        pair(s, previous, named.get(next));
        previous = named.get(next);
        next++;
      }
      Reference reference = covers(named, i) ? null : at(s, i);
      if (reference != null) {
        discourse.see(
            cast.mention(
                reference.actors(), reference.kind(), s, reference.first(), reference.last()));
      }
    }
  }

  /** "Russia and North Korea", "Russia–North Korea": two states told in one breath. */
  private void pair(Syntax s, @Nullable ActorMention one, ActorMention other) {
    if (one == null
        || !cast.isOf(one, ActorType.COUNTRY)
        || !cast.isOf(other, ActorType.COUNTRY)
        || one.actors().equals(other.actors())) {
      return;
    }
    int between = one.lastToken() + 1;
    boolean joined = other.firstToken() == between + 1 && s.pos(between).matches("CC|HYPH|SYM|:");
    if (joined && !s.word(one.firstToken() - 1).equals(",")) {
      discourse.pair(List.of(one.actors().get(0), other.actors().get(0)), 1);
    }
  }

  private static boolean covers(List<ActorMention> mentions, int token) {
    return mentions.stream().anyMatch(m -> m.covers(token));
  }

  private @Nullable Reference at(Syntax s, int token) {
    if (s.pos(token).startsWith("PRP")) {
      return pronouns.at(s, token, discourse);
    }
    if (!s.pos(token).matches("NN.*|JJ")) {
      return null;
    }
    Reference title = titles.at(s, token, discourse);
    return title == null ? nominals.at(s, token, discourse) : title;
  }

  private void see(Syntax s, ActorMention mention) {
    discourse.see(mention);
    if (mention.actors().size() == 1 && cast.isOf(mention, ActorType.COUNTRY)) {
      boolean whose = mention.kind() == Kind.DEMONYM || s.isPossessive(mention.lastToken());
      int next = mention.lastToken() + (s.isPossessive(mention.lastToken()) ? 2 : 1);
      String governor = whose ? s.lemma(s.governor(mention.head())) : "";
      String noun = whose && bodyWords.forces().contains(s.lemma(next)) ? s.lemma(next) : governor;
      if (bodyWords.forces().contains(noun)) {
        discourse.force(noun, mention.actors().get(0));
      }
    }
  }
}
