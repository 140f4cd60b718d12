package io.claimledger.resolve.cast;

import io.claimledger.document.ActorMention;
import io.claimledger.document.ActorMention.Kind;
import io.claimledger.model.ActorType;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** "It" and "they" for states, bodies and groups, where the syntax leaves little doubt. */
final class BodyPronouns {

  private static final Pattern THINGS_DO =
      Pattern.compile(
          "be|seem|appear|come|take|mean|happen|remain|represent|mark|occur|cause|include|contain|"
              + "last|cost|land|explode|crash|fall|burn|sink|collapse|detonate|weigh|stand|lie|fly");
  private static final Pattern DONE_TO_ACTORS =
      Pattern.compile(
          "accuse|arm|supply|sell|send|give|bomb|attack|fight|invade|support|back|help|aid|train|"
              + "fund|finance|blame|warn|urge|ask|tell|press|pressure|threaten|sanction|recognize|"
              + "recognise|defend|protect|defeat|equip|provide|lend|hand|offer|assist|shelter|ban|"
              + "punish|isolate|deprive|deter|force|allow|criticize|criticise|designate|thank|assure|"
              + "strike|shell|drive|push|expel|pound|ambush|besiege|repel|pursue");

  private final Page page;
  private final CastBuilder cast;
  private final PersonWords words;
  private final Set<String> forceNouns;

  BodyPronouns(Page page, CastBuilder cast, PersonWords words, Set<String> forceNouns) {
    this.words = words;
    this.page = page;
    this.cast = cast;
    this.forceNouns = forceNouns;
  }

  /** Whom the pronoun at this token stands for; empty if that is not clear. */
  List<String> at(Syntax s, int token, boolean plural) {
    if (s.pos(token).equals("PRP$") && words.isOffice(singular(s, s.governor(token)))) {
      return List.of();
    }
    List<String> actors = antecedent(s, token, plural);
    boolean forces = s.pos(token).equals("PRP$") && forceNouns.contains(s.lemma(s.governor(token)));
    return forces && actors.size() == 1 ? List.of(commander(actors.get(0))) : actors;
  }

  /** "Their foreign ministers" are persons of their own. */
  private static String singular(Syntax s, int noun) {
    return s.pos(noun).equals("NNS") ? s.lemma(noun) : "";
  }

  private List<String> antecedent(Syntax s, int token, boolean plural) {
    boolean reflexive = s.lower(token).matches("itself|themselves");
    if (!reflexive && s.relation(token).matches("obj|iobj")) {
      return object(s, token, plural);
    }
    List<Integer> around =
        Clauses.subjectsAround(s, token).stream().filter(i -> !isWithin(s, token, i)).toList();
    if (!around.isEmpty()) {
      return standing(s, around.get(0), plural);
    }
    boolean subject = s.isSubject(token) || s.isSubject(s.governor(token));
    if (!subject || s.sentence().index() == 0 || (s.isSubject(token) && isThing(s, token))) {
      return List.of();
    }
    return ofBefore(s.sentence().index(), plural);
  }

  /** The main subject of the sentence before. */
  private List<String> ofBefore(int sentence, boolean plural) {
    Syntax before = page.syntax(sentence - 1);
    int subject = Clauses.mainSubject(before);
    return subject == 0 ? List.of() : standing(before, subject, plural);
  }

  private static boolean isWithin(Syntax s, int token, int ancestor) {
    int steps = 0;
    for (int i = token; i > 0 && steps < 30; i = s.governor(i)) {
      if (i == ancestor) {
        return true;
      }
      steps++;
    }
    return false;
  }

  private static boolean isThing(Syntax s, int token) {
    boolean predicate = !s.pos(s.governor(token)).startsWith("VB");
    return s.lower(token).equals("it")
        && (predicate || THINGS_DO.matcher(s.lemma(s.governor(token))).matches());
  }

  /** "Ethiopia accuses it", "Belarus sells them radars": the one told before, if not the doer. */
  private List<String> object(Syntax s, int token, boolean plural) {
    if (!DONE_TO_ACTORS.matcher(s.lemma(s.governor(token))).matches()) {
      return List.of();
    }
    int doer = Clauses.sharedSubjectOf(s, s.governor(token));
    List<String> doers = doer == 0 ? List.of() : standing(s, doer, false);
    int index = s.sentence().index();
    List<String> here = told(s, token, plural, doers);
    return here.isEmpty() && index > 0
        ? told(page.syntax(index - 1), Integer.MAX_VALUE, plural, doers)
        : here;
  }

  /** The subject of the first clause that is not the doer's, else the object there. */
  private List<String> told(Syntax s, int before, boolean plural, List<String> doers) {
    for (int i = 1; i <= Math.min(s.size(), before - 1); i++) {
      boolean core = s.relation(i).matches("nsubj|nsubj:pass|obj|iobj");
      List<String> actors = core ? standing(s, i, plural) : List.of();
      if (!actors.isEmpty() && !actors.equals(doers)) {
        return actors;
      }
    }
    return List.of();
  }

  /** The states, bodies and groups that a subject names, if their number fits. */
  private List<String> standing(Syntax s, int subject, boolean plural) {
    Set<String> actors = new LinkedHashSet<>();
    List<Integer> heads = Clauses.coordinated(s, subject);
    for (int head : heads) {
      actors.addAll(named(s, head, plural));
    }
    boolean several = actors.size() > 1 || heads.size() > 1;
    if (plural) {
      boolean people = several || isPlural(s, subject);
      return people && actors.size() >= heads.size() ? List.copyOf(actors) : List.of();
    }
    return actors.size() == 1 && !several ? List.copyOf(actors) : List.of();
  }

  private boolean isPlural(Syntax s, int subject) {
    List<String> actors = named(s, subject, true);
    ActorType type = actors.isEmpty() ? null : cast.identity(actors.get(0)).type();
    return type != ActorType.PERSON
        && ((type != null && type != ActorType.COUNTRY) || s.pos(subject).matches("NNP?S"));
  }

  private List<String> named(Syntax s, int head, boolean plural) {
    List<String> actors = new ArrayList<>();
    for (ActorMention mention : cast.mentions(s.sentence().index())) {
      boolean person = mention.actors().size() == 1 && cast.isOf(mention, ActorType.PERSON);
      boolean names =
          mention.head() == head
              && mention.kind() != Kind.DEMONYM
              && mention.kind() != Kind.PLACE
              && (!person || plural);
      if (names || isOwnForce(s, mention, head, plural)) {
        actors.addAll(mention.actors());
      }
    }
    return actors;
  }

  /** "The Israeli military", "Mali's army": a state's own force, one of them or many. */
  private boolean isOwnForce(Syntax s, ActorMention mention, int head, boolean plural) {
    boolean owner = mention.kind() == Kind.DEMONYM || s.isPossessive(mention.lastToken());
    return owner
        && s.governor(mention.head()) == head
        && forceNouns.contains(s.lemma(head))
        && s.pos(head).equals("NNS") == plural;
  }

  /** "The ministry said its forces …": a ministry's forces are the state's. */
  private String commander(String actor) {
    CastBuilder.Identity body = cast.identity(actor);
    boolean office = body.type() == ActorType.ORGANIZATION && actor.endsWith("Ministry");
    @Nullable String state = office ? cast.state(body.country()) : null;
    return Objects.requireNonNullElse(state, actor);
  }
}
