package io.claimledger.extract;

import io.claimledger.document.ActorMention.Kind;
import io.claimledger.document.Dependency;
import io.claimledger.model.Attribution;
import io.claimledger.model.Place;
import io.claimledger.model.Quantity;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** The states that a claim's own sentence lets a reader think of, though it does not name them. */
final class States {

  private static final Set<String> PARTNERS = Set.of("with");

  private final Candidate candidate;
  private final Passage passage;

  States(Candidate candidate) {
    this.candidate = candidate;
    this.passage = candidate.passage();
  }

  /** "Egypt, which signed a pact with Elbonia, has sent rifles". */
  Optional<String> partner() {
    return passage.cast().mentions().stream()
        .filter(m -> m.kind() == Kind.NAME && m.firstToken() < candidate.trigger())
        .filter(
            m ->
                passage.syntax().children(m.head(), "case").stream()
                    .anyMatch(c -> PARTNERS.contains(passage.lemma(c))))
        .filter(m -> m.actors().size() == 1)
        .flatMap(m -> Topic.state(passage, m.actors().get(0)).stream())
        .findFirst();
  }

  /** The state that acts in a clause above: "France answered with a force in which 300 men served". */
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
    return source == null || !own ? Optional.empty() : Topic.state(passage, source.name());
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
                quantity != null
                    && quantity.text().span().overlaps(passage.token(token).span()));
  }
}
