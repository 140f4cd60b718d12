package io.claimledger.extract;

import io.claimledger.document.Cast;
import io.claimledger.extract.Speakers.Speaker;
import io.claimledger.model.Actor;
import io.claimledger.model.ActorType;
import io.claimledger.model.Modality;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Who spoke last in a text.
 *
 * @param noun lemma of the word that stood for them
 * @param sentence index of the sentence in which they spoke
 */
record Voice(Speaker speaker, boolean isPerson, String noun, int sentence) {

  private static final int SENTENCES = 3;

  /** Whether a later sentence may still mean them by a pronoun. */
  boolean carriesTo(int later) {
    return later > sentence && later - sentence <= SENTENCES;
  }

  /** Whether "the ministry", "the spokesman" can mean them. */
  boolean isCalled(String lemma) {
    return noun.equals(lemma) || speaker.name().toLowerCase(Locale.ROOT).contains(lemma);
  }

  /** Who speaks first in a sentence, or before it if nobody does. */
  static Optional<Voice> after(Passage passage, Optional<Voice> before) {
    return passage.sentence().tokens().stream()
        .filter(token -> token.isVerb() && speaks(passage, token.index()))
        .flatMap(token -> at(passage, token.index()).stream())
        .findFirst()
        .or(() -> before);
  }

  private static boolean speaks(Passage passage, int verb) {
    return passage.in("reporting-verbs", verb)
        || passage.in("alleging-verbs", verb)
        || passage.in("denying-verbs", verb);
  }

  private static Optional<Voice> at(Passage passage, int verb) {
    OptionalInt subject =
        passage.fillers(verb, "subject").stream().mapToInt(Integer::intValue).findFirst();
    if (subject.isEmpty()) {
      return Optional.empty();
    }
    int head = subject.getAsInt();
    return new Speakers(passage)
        .who(new Cue(verb, subject, Modality.REPORTED))
        .map(
            s ->
                new Voice(
                    s,
                    isPerson(passage.cast(), s),
                    passage.lemma(head),
                    passage.sentence().index()));
  }

  private static boolean isPerson(Cast cast, Speaker speaker) {
    return cast.actor(speaker.name()).map(Actor::type).filter(ActorType.PERSON::equals).isPresent();
  }
}
