package io.claimledger.resolve.cast;

import io.claimledger.document.ActorMention;
import io.claimledger.document.ActorMention.Kind;
import io.claimledger.resolve.cast.Titles.Reference;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Third-person pronouns, resolved only where the syntax leaves little doubt. */
final class Pronouns {

  private static final Pattern MALE = Pattern.compile("he|him|his|himself");
  private static final Pattern FEMALE = Pattern.compile("she|her|hers|herself");
  private static final Pattern NEUTER = Pattern.compile("it|its|itself");
  private static final Pattern PLURAL = Pattern.compile("they|them|their|themselves");
  private static final int BACK = 3;

  /** What takes two to do. */
  private static final Set<String> PAIRED =
      Set.of(
          "meet",
          "sign",
          "agree",
          "reach",
          "conclude",
          "discuss",
          "exchange",
          "talk",
          "confer",
          "negotiate",
          "ratify",
          "restore",
          "swap");

  private final Page page;
  private final CastBuilder cast;
  private final Map<String, Person> persons;
  private final Quotes quotes;
  private final BodyPronouns bodies;
  private final Company company;

  Pronouns(
      Page page,
      CastBuilder cast,
      Map<String, Person> persons,
      Roles roles,
      Quotes quotes,
      PersonWords words,
      Set<String> forceNouns) {
    this.company = new Company(page, cast, roles);
    this.bodies = new BodyPronouns(page, cast, words, forceNouns);
    this.page = page;
    this.cast = cast;
    this.persons = persons;
    this.quotes = quotes;
  }

  /** Whom the pronoun at this token stands for, if that is clear. */
  @Nullable Reference at(Syntax s, int token, Discourse discourse) {
    if (!s.pos(token).startsWith("PRP")) {
      return null;
    }
    String word = s.lower(token);
    List<String> actors = List.of();
    if (MALE.matcher(word).matches() || FEMALE.matcher(word).matches()) {
      actors = person(s, token, discourse, MALE.matcher(word).matches());
    } else if (NEUTER.matcher(word).matches() || PLURAL.matcher(word).matches()) {
      actors = bodies.at(s, token, PLURAL.matcher(word).matches());
      actors = actors.isEmpty() && word.equals("they") ? pair(s, token, discourse) : actors;
    }
    return actors.isEmpty() ? null : new Reference(actors, Kind.PRONOUN, token, token);
  }

  /** "They are to meet", "the pact that they signed": the two who were told of together. */
  private List<String> pair(Syntax s, int token, Discourse discourse) {
    if (!s.isSubject(token) || !PAIRED.contains(s.lemma(s.governor(token)))) {
      return List.of();
    }
    for (ActorMention mention : discourse.latest()) {
      if (s.sentence().index() - mention.sentence() > 1) {
        break;
      }
      if (mention.actors().size() == 2) {
        return mention.actors();
      }
    }
    List<String> joined = company.joined(discourse);
    List<String> persons = joined.isEmpty() ? company.together(discourse) : joined;
    return persons.size() == 2 ? persons : company.parties(discourse, 2, Set.of());
  }

  private List<String> person(Syntax s, int token, Discourse discourse, boolean male) {
    String best = null;
    double most = 0;
    for (ActorMention mention : discourse.latest()) {
      int back = s.sentence().index() - mention.sentence();
      if (back > BACK) {
        break;
      }
      if (mention.actors().size() != 1 || !isOfGender(mention.actors().get(0), male)) {
        continue;
      }
      double score = isBarred(s, token, mention) ? 0 : score(s, token, mention, back);
      if (score > most + 0.01) {
        most = score;
        best = mention.actors().get(0);
      }
    }
    String ahead = ahead(s, token, male);
    if (ahead != null && most < 3.5) {
      return List.of(ahead);
    }
    return best == null ? List.of() : List.of(best);
  }

  /** "During his visit, Kim …": the main subject that follows a possessive in an opening phrase. */
  private @Nullable String ahead(Syntax s, int token, boolean male) {
    int subject = Clauses.mainSubject(s);
    int index = s.sentence().index();
    boolean quoted = quotes.isQuoted(index, token);
    if (subject <= token
        || !s.pos(token).equals("PRP$")
        || quoted != quotes.isQuoted(index, subject)) {
      return null;
    }
    return cast.mentions(index).stream()
        .filter(m -> m.covers(subject) && m.actors().size() == 1)
        .map(m -> m.actors().get(0))
        .filter(a -> isOfGender(a, male))
        .findFirst()
        .orElse(null);
  }

  private boolean isOfGender(String actor, boolean male) {
    Person person = persons.get(actor);
    return person != null && (male ? !person.isFemale() : !person.isMale());
  }

  /**
   * "Kim told him": an object is never its own clause's subject; nor are quoted he and speaker one.
   */
  private boolean isBarred(Syntax s, int token, ActorMention mention) {
    boolean object = s.lower(token).matches("him|her") && s.pos(token).equals("PRP");
    if (object && ownSubject(s, token).equals(mention.actors())) {
      return true;
    }
    return quotes.isQuoted(s.sentence().index(), token)
        && !quotes.isQuoted(mention.sentence(), mention.head());
  }

  /** Who the subject of the clause around a token is, if an actor. */
  private List<String> ownSubject(Syntax s, int token) {
    int governor = s.governor(token);
    int verb = s.pos(governor).startsWith("VB") ? governor : s.governor(governor);
    int subject = Clauses.sharedSubjectOf(s, verb);
    return cast.mentions(s.sentence().index()).stream()
        .filter(m -> m.covers(subject))
        .map(ActorMention::actors)
        .findFirst()
        .orElse(List.of());
  }

  private double score(Syntax s, int token, ActorMention mention, int back) {
    Syntax there = page.syntax(mention.sentence());
    double subject = subjecthood(there, mention.head());
    if (back == 0) {
      List<Integer> around = Clauses.subjectsAround(s, token);
      boolean own = !around.isEmpty() && mention.covers(around.get(0));
      return 3 + subject + (own ? 1 : 0);
    }
    boolean apart = there.sentence().block() != s.sentence().block();
    return 3 - back + 1.5 * subject - (apart ? 0.4 : 0);
  }

  /** 1 for the main subject, less for other subjects and for whose the subject is. */
  private static double subjecthood(Syntax s, int head) {
    if (s.isSubject(head)) {
      return s.relation(s.governor(head)).equals("root") ? 1 : 0.8;
    }
    boolean owner = s.relation(head).equals("nmod:poss") && s.isSubject(s.governor(head));
    return owner ? 0.7 : 0;
  }
}
