package io.claimledger.extract;

import io.claimledger.document.ActorMention;
import io.claimledger.document.ActorMention.Kind;
import io.claimledger.model.Attribution;
import io.claimledger.model.Attribution.Style;
import io.claimledger.model.Excerpt;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;

/** Names who speaks. */
final class Speakers {

  private final Passage passage;

  Speakers(Passage passage) {
    this.passage = passage;
  }

  /** Somebody on whose word something stands: the name, and the words that stand for it here. */
  record Speaker(String name, Excerpt text, boolean isActor) {}

  /** The source that a cue names, if it names one. */
  Optional<Attribution> source(Cue cue) {
    return who(cue)
        .map(
            s -> new Attribution(s.name(), Style.INDIRECT, s.text(), passage.excerpt(cue.token())));
  }

  /** Who speaks through a cue. */
  Optional<Speaker> who(Cue cue) {
    OptionalInt token = cue.speaker();
    return token.isEmpty()
        ? Optional.empty()
        : at(token.getAsInt()).or(() -> state(cue)).or(() -> anyone(cue));
  }

  /** "After talks in Doha, Qatar said": a state that speaks is no place. */
  private Optional<Speaker> state(Cue cue) {
    return passage.token(cue.token()).isVerb() || isAccording(cue)
        ? passage
            .actorAt(cue.speaker().getAsInt())
            .filter(m -> m.kind() == Kind.PLACE && !m.actors().isEmpty())
            .map(m -> new Speaker(m.actors().get(0), m.text(), true))
        : Optional.empty();
  }

  /** Whoever "says" or "tells" can speak. */
  private Optional<Speaker> anyone(Cue cue) {
    int head = cue.speaker().getAsInt();
    return (SPEECH.contains(passage.lemma(cue.token())) || isAccording(cue))
            && passage.token(head).isNoun()
            && passage.actorAt(head).isEmpty()
            && !passage.in("mute-nouns", head)
        ? Optional.of(phrase(head))
        : Optional.empty();
  }

  private boolean isAccording(Cue cue) {
    return passage.syntax().children(cue.token(), "case").stream()
        .anyMatch(c -> DependentCues.isAccording(passage, c));
  }

  private static final Set<String> SPEECH = Set.of("say", "tell", "announce", "add", "recall");

  /** Who the noun phrase with this head names as one who speaks. */
  Optional<Speaker> at(int head) {
    Optional<Speaker> heard = heard(head);
    return heard.isPresent() ? heard : here(head);
  }

  /** Who spoke last, where a pronoun or a bare "the ministry" goes on with them. */
  private Optional<Speaker> heard(int head) {
    Optional<Voice> last =
        passage.heard().filter(voice -> voice.carriesTo(passage.sentence().index()));
    Optional<ActorMention> mention = passage.actorAt(head);
    String lemma = passage.lemma(head);
    Predicate<Voice> means = voice -> false;
    if (lemma.equals("it")) {
      means = voice -> !voice.isPerson();
    } else if (mention.isEmpty() && (lemma.equals("he") || lemma.equals("she"))) {
      means = Voice::isPerson;
    } else if (isBareDefinite(head) && mention.filter(m -> m.kind() == Kind.NAME).isEmpty()) {
      means =
          voice ->
              voice.isCalled(lemma)
                  || (mention.isEmpty() && voice.isPerson() && passage.in("offices", head));
    }
    return last.filter(means)
        .map(voice -> new Speaker(voice.speaker().name(), passage.excerpt(head), true));
  }

  private boolean isBareDefinite(int head) {
    return passage.token(head).pos().equals("NN")
        && passage.syntax().children(head, "det").stream()
            .map(passage::lemma)
            .anyMatch("the"::equals)
        && passage.syntax().children(head, "compound", "amod", "nmod", "appos").isEmpty();
  }

  private Optional<Speaker> here(int head) {
    Optional<ActorMention> mention =
        apposed(head).or(() -> beside(head)).or(() -> passage.actorAt(head));
    if (mention.isPresent() && mention.get().kind() != Kind.DEMONYM) {
      return mention
          .filter(m -> m.kind() != Kind.PLACE && !m.actors().isEmpty())
          .map(m -> new Speaker(m.actors().get(0), m.text(), true));
    }
    if (passage.token(head).pos().startsWith("PRP") || passage.token(head).pos().startsWith("W")) {
      return Optional.empty();
    }
    Optional<Speaker> holder = holder(head);
    if (holder.isPresent()) {
      return holder;
    }
    boolean speaks =
        passage.in("speakers", head)
            || passage.in("report-nouns", head)
            || (passage.token(head).isProperNoun() && passage.placeAt(head).isEmpty());
    if (!speaks || passage.in("mute-nouns", head)) {
      return Optional.empty();
    }
    return Optional.of(phrase(head));
  }

  /**
   * The person named in apposition ("its army chief, Muhoozi Kainerugaba"), or the body that an
   * unnamed spokesman speaks for.
   */
  private Optional<ActorMention> apposed(int head) {
    boolean proper = passage.token(head).isProperNoun() && !passage.in("offices", head);
    if (proper || !passage.token(head).isNoun()) {
      return Optional.empty();
    }
    List<Integer> names = new ArrayList<>(passage.syntax().children(head, "appos"));
    if (passage.lemma(head).startsWith("spokes")) {
      names.addAll(passage.syntax().enhancedChildren(head, "nmod:for", "nmod:of"));
      Optional<ActorMention> whose = owner(head);
      if (whose.isPresent()) {
        return whose;
      }
    }
    return names.stream()
        .flatMap(name -> passage.actorAt(name).stream())
        .filter(m -> m.kind() == Kind.NAME)
        .findFirst();
  }

  /** "Its spokesman said": whose spokesman, where a pronoun tells. */
  private Optional<ActorMention> owner(int head) {
    boolean named = !passage.syntax().children(head, "appos").isEmpty();
    return passage.syntax().enhancedChildren(head, "nmod:poss").stream()
        .filter(child -> !named && passage.token(child).pos().equals("PRP$"))
        .flatMap(child -> passage.actorAt(child).stream())
        .findFirst();
  }

  /** "regional governor Ann Lee": a name right after an office or a body's kind. */
  private Optional<ActorMention> beside(int head) {
    boolean bare = passage.actorAt(head).filter(m -> m.kind() == Kind.NAME).isEmpty();
    if (!bare || !passage.token(head).isNoun() || head >= passage.sentence().size()) {
      return Optional.empty();
    }
    return passage
        .actorAt(head + 1)
        .filter(m -> m.firstToken() == head + 1 && m.kind() == Kind.NAME);
  }

  /** Of a report the one who made it: "reports from the spy agency", "KCNA's statement". */
  private Optional<Speaker> holder(int noun) {
    if (HELD.stream().noneMatch(list -> passage.in(list, noun))) {
      return Optional.empty();
    }
    String of = passage.in("count-nouns", noun) ? "nmod:of" : "nmod:by";
    for (int child :
        passage.syntax().enhancedChildren(noun, "nmod:from", "nmod:by", of, "nmod:poss")) {
      Optional<Speaker> speaker = at(child);
      if (speaker.isPresent()) {
        return speaker;
      }
    }
    for (int clause : passage.syntax().children(noun, "acl")) {
      for (int agent : passage.syntax().enhancedChildren(clause, "obl:by", "obl:agent")) {
        Optional<Speaker> speaker = at(agent).filter(s -> !passage.lemma(clause).equals("share"));
        if (speaker.isPresent()) {
          return speaker;
        }
      }
    }
    return Optional.empty();
  }

  private static final List<String> HELD = List.of("report-nouns", "alleging-nouns", "count-nouns");

  /** The noun phrase itself, without its article and its clauses. */
  private Speaker phrase(int head) {
    BitSet words =
        passage
            .syntax()
            .subtree(
                head,
                edge ->
                    edge.dependent() < edge.governor()
                            && !edge.is("punct")
                            && !edge.is("det")
                            && !edge.is("case")
                            && !edge.is("cc")
                            && !edge.is("conj")
                        || edge.is("case") && passage.token(edge.dependent()).pos().equals("POS"));
    Excerpt text = passage.excerpt(words);
    return new Speaker(antecedent(head).orElse(text.text()), text, false);
  }

  /** "the group": the fuller phrase with the same head that stood before it. */
  private Optional<String> antecedent(int head) {
    boolean definite =
        passage.syntax().children(head, "det").stream()
            .map(passage::lemma)
            .anyMatch(Set.of("the", "this", "that")::contains);
    boolean bare = passage.syntax().children(head, "compound", "amod", "nmod").isEmpty();
    return definite && bare ? EarlierPhrases.of(passage, head) : Optional.empty();
  }

  /** Every speaker that a subject and its conjuncts name. */
  List<Speaker> all(int head) {
    List<Speaker> speakers =
        new ArrayList<>(heard(head).map(List::of).orElseGet(() -> named(head)));
    for (int conjunct : passage.syntax().children(head, "conj")) {
      if (!passage.token(conjunct).isVerb()) {
        speakers.addAll(all(conjunct));
      }
    }
    return speakers;
  }

  private List<Speaker> named(int head) {
    Optional<ActorMention> mention =
        apposed(head).or(() -> beside(head)).or(() -> passage.actorAt(head));
    return mention
        .filter(m -> m.kind() != Kind.DEMONYM)
        .map(m -> m.actors().stream().map(name -> new Speaker(name, m.text(), true)).toList())
        .orElseGet(() -> here(head).map(List::of).orElse(List.of()));
  }
}
