package io.claimledger.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that one article says happened, is happening, or is denied, planned or feared.
 *
 * @param type the claim type's id, as its rule pack names it ("ARMS_TRANSFER")
 * @param plover the PLOVER event type that comes nearest, or null
 * @param source on whose word, or null in the article's own voice
 * @param trigger the word that evokes the claim
 * @param evidence the clause that says it, inside {@code sentence}
 * @param rule the rule that found it ("arms-transfer/supply")
 */
public record Claim(
    String type,
    @Nullable String plover,
    Modality modality,
    List<Role> roles,
    @Nullable Quantity quantity,
    @Nullable TimeValue time,
    @Nullable Place place,
    @Nullable Attribution source,
    Excerpt trigger,
    Excerpt evidence,
    Excerpt sentence,
    String rule) {

  public Claim {
    roles = List.copyOf(roles);
  }
}
