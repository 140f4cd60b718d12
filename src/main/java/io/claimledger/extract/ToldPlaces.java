package io.claimledger.extract;

import io.claimledger.document.Dependency;
import io.claimledger.document.PlaceMention;
import io.claimledger.document.Syntax;
import io.claimledger.model.Place;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The place that "there", "here" and "in the town" point back to. */
final class ToldPlaces {

  private final Passage passage;
  private final Syntax syntax;
  private final Optional<Place> told;

  /**
   * Looks back from a sentence.
   *
   * @param told where the last happening was told to be
   */
  ToldPlaces(Passage passage, Optional<Place> told) {
    this.passage = passage;
    this.syntax = passage.syntax();
    this.told = told;
  }

  /** The place that the trigger's clause points back to, if it does. */
  Optional<Place> of(int trigger) {
    return pointsBack(trigger) ? before(trigger) : Optional.empty();
  }

  /** The place named last before a word, here or in the sentences before. */
  private Optional<Place> before(int trigger) {
    if (syntax.children(Evidence.clauseHead(passage, trigger), "advmod").stream()
        .anyMatch(c -> passage.lemma(c).equals("here"))) {
      return passage.dateline();
    }
    return passage.cast().places().stream()
        .filter(p -> p.lastToken() < trigger)
        .reduce((a, b) -> b)
        .map(PlaceMention::place)
        .or(() -> told)
        .or(passage::lastPlace);
  }

  /** "Held talks there", "was stationed in the town", "took the town": the place told before. */
  private boolean pointsBack(int trigger) {
    int head = Evidence.clauseHead(passage, trigger);
    int joined =
        syntax.parent(head).filter(e -> e.is("conj")).map(Dependency::governor).orElse(head);
    return Stream.of(head, trigger, joined)
        .flatMap(h -> syntax.children(h).stream())
        .map(Dependency::dependent)
        .anyMatch(this::isBackward);
  }

  private boolean isBackward(int token) {
    if (passage.lemma(token).equals("there") || passage.lemma(token).equals("here")) {
      return passage.token(token).pos().equals("RB");
    }
    boolean bare = syntax.children(token, "amod", "compound", "nmod", "acl", "appos").isEmpty();
    boolean the = syntax.children(token, "det").stream().anyMatch(d -> isIn(THE, d));
    boolean in = syntax.children(token, "case").stream().anyMatch(c -> isIn(INSIDE, c));
    boolean taken =
        syntax
            .parent(token)
            .filter(edge -> edge.is("obj") || edge.relation().equals("nsubj:pass"))
            .filter(edge -> passage.in("verbs-of-places", edge.governor()))
            .isPresent();
    return SETTLEMENTS.contains(passage.lemma(token)) && bare && the && (in || taken);
  }

  private boolean isIn(Set<String> words, int token) {
    return words.contains(passage.lemma(token));
  }

  private static final Set<String> THE = Set.of("the", "that", "this");
  private static final Set<String> INSIDE = Set.of("in", "at", "on", "inside", "near", "outside");
  private static final Set<String> SETTLEMENTS =
      Set.of(
          "town",
          "city",
          "village",
          "region",
          "province",
          "district",
          "area",
          "enclave",
          "island",
          "camp",
          "port",
          "base",
          "settlement",
          "territory",
          "shoal",
          "strip",
          "airport",
          "site");
}
