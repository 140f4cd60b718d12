package io.claimledger.extract;

import io.claimledger.document.ActorMention.Kind;
import io.claimledger.document.Dependency;
import io.claimledger.model.Attribution;
import io.claimledger.model.Modality;
import io.claimledger.model.Place;
import io.claimledger.model.Quantity;
import java.util.Optional;
import java.util.stream.IntStream;

/** The states that a claim's own sentence lets a reader think of, though it does not name them. */
final class States {

  private final Candidate candidate;
  private final Passage passage;

  States(Candidate candidate) {
    this.candidate = candidate;
    this.passage = candidate.passage();
  }

  /** Whom a preposition leads to, before the trigger or after it. */
  Optional<String> led(String preposition, boolean after) {
    return passage.cast().mentions().stream()
        .filter(m -> m.kind() != Kind.PLACE && m.kind() != Kind.DEMONYM)
        .filter(m -> after == m.firstToken() > candidate.trigger() && m.actors().size() == 1)
        .filter(m -> isLedBy(m.head(), preposition))
        .map(m -> m.actors().get(0))
        .filter(name -> after || Topic.state(passage, name).isPresent())
        .map(name -> after ? name : Topic.state(passage, name).orElse(name))
        .findFirst();
  }

  private boolean isLedBy(int head, String preposition) {
    return passage.syntax().children(head, "case").stream()
        .anyMatch(word -> passage.lemma(word).equals(preposition));
  }

  /**
   * The state that acts in a clause above: "France answered with a force in which 300 men served".
   */
  Optional<String> above() {
    return isOfOwnState()
        ? passage.syntax().pathToRoot(candidate.trigger()).stream()
            .map(Dependency::governor)
            .flatMap(up -> passage.syntax().children(up, "nsubj").stream())
            .flatMap(subject -> passage.actorAt(subject).stream())
            .filter(m -> m.kind() == Kind.NAME && m.actors().size() == 1)
            .map(m -> m.actors().get(0))
            .filter(name -> Topic.state(passage, name).filter(name::equals).isPresent())
            .findFirst()
        : Optional.empty();
  }

  /** The state of whoever tells it. */
  Optional<String> teller() {
    Attribution source = candidate.source();
    boolean own = countsNobody() || isOfOwnState();
    boolean charged =
        candidate.modality() == Modality.ALLEGED || candidate.modality() == Modality.DENIED;
    return source == null || charged || !own
        ? Optional.empty()
        : Topic.state(passage, source.name());
  }

  /** The state on whose ground its troops are moved. */
  Optional<String> host() {
    Place place = candidate.place();
    boolean moved = passage.token(candidate.trigger()).pos().equals("VBN");
    return place == null || !moved || !isOfOwnState()
        ? Optional.empty()
        : Topic.ofCountry(passage, place.country());
  }

  private boolean countsNobody() {
    return things().noneMatch(token -> passage.in("forces", token));
  }

  /** Whether what is moved are a state's regular troops, by a word for them and no word against. */
  private boolean isOfOwnState() {
    return things().anyMatch(token -> passage.in("regulars", token))
        && things().noneMatch(token -> passage.in("foreigners", token));
  }

  private IntStream things() {
    Quantity quantity = candidate.quantity();
    return IntStream.rangeClosed(1, passage.sentence().size())
        .filter(
            token ->
                quantity != null && quantity.text().span().overlaps(passage.token(token).span()));
  }
}
