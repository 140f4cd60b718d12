package io.claimledger.extract;

import io.claimledger.document.Cast;
import io.claimledger.document.Document;
import io.claimledger.document.QuantityMention;
import io.claimledger.document.Sentence;
import io.claimledger.model.Claim;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Extracts the claims of a document by a rule set; pure and safe for several threads. */
public final class ClaimExtractor {

  private final CompiledRules rules;

  public ClaimExtractor(CompiledRules rules) {
    this.rules = rules;
  }

  /** The claims of a document in text order. */
  public List<Claim> extract(Document document, Cast cast, List<QuantityMention> quantities) {
    List<Passage> passages = new ArrayList<>();
    Quotations quotations = new Quotations(document);
    Optional<Voice> voice = Optional.empty();
    for (Sentence sentence : document.sentences()) {
      if (!sentence.enhanced().isEmpty()) {
        Passage passage = new Passage(document, sentence, cast, quantities, rules, voice);
        voice = Voice.after(passage, voice);
        quotations.attribute(passage);
        passages.add(passage);
      }
    }
    Narrative narrative = new Narrative(document.text(), quotations);
    for (Passage passage : passages) {
      narrative.add(
          passage, Selection.of(new SentenceReader(passage, narrative.lastPlace(passage)).read()));
    }
    List<Claim> claims = new ArrayList<>();
    for (Candidate candidate : narrative.candidates()) {
      if (worthKeeping(candidate)) {
        claims.add(candidate.claim());
      }
    }
    claims.sort(
        Comparator.comparing((Claim c) -> c.evidence().span())
            .thenComparing(c -> c.trigger().span()));
    return claims;
  }

  /**
   * Analysis of what could be would mislead; it is kept only where it names who and how many. What
   * was not said is no statement, and none of a thing is no claim.
   */
  private static boolean worthKeeping(Candidate candidate) {
    if (candidate.countsNothing()) {
      return false;
    }
    return switch (candidate.modality()) {
      case HYPOTHETICAL -> candidate.counts() && !candidate.roles().isEmpty();
      case DENIED -> !candidate.isStatement();
      case ASSERTED, REPORTED, ALLEGED, UNCONFIRMED, PLANNED -> true;
    };
  }
}
