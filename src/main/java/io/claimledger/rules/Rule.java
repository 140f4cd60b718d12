package io.claimledger.rules;

import io.claimledger.model.Modality;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One way in which a text evokes a claim.
 *
 * @param id the rule's name within its pack
 * @param verbs lemmas of verbs that trigger it; a second word is a particle ("carry out")
 * @param nouns lemmas of nouns that trigger it; of two words the first stands right before ("air
 *     strike")
 * @param adjectives lemmas of adjectives that trigger it
 * @param semgrex a pattern whose node {@code trigger} triggers it, or null
 * @param unless lemmas that forbid the rule when they depend on the trigger or it on them
 * @param roles relations in which to look for each role's fillers, the surest first
 * @param item where the thing counted stands, or null where the type counts none
 * @param require of each set at least one must be found: a role, "ROLE*2" for two of it, "item",
 *     "quantity", "place", "time", or "~RELATION" for any word in that relation; with "!" before
 *     it, it must not be found
 * @param modality what the trigger itself says of certainty ("pledge to send"), or null
 * @param line the line of its pattern in the pack's file, else of its beginning; 0 if unknown
 */
public record Rule(
    String id,
    Set<String> verbs,
    Set<String> nouns,
    Set<String> adjectives,
    @Nullable String semgrex,
    Set<String> unless,
    Map<String, List<String>> roles,
    @Nullable ItemRule item,
    List<Set<String>> require,
    @Nullable Modality modality,
    int line) {

  /**
   * Where the thing counted stands.
   *
   * @param from relations in which to look, the surest first; "itself" is the trigger
   * @param lexicon the list that the thing must stand in, or null for any
   * @param as what the claim calls the item instead of its noun ("killed"), or null
   * @param unit what the claim calls the unit instead of its noun, or null
   * @param money whether a sum of money counts the thing
   * @param silent whether the thing must only be there, and the claim neither names nor counts it
   */
  public record ItemRule(
      List<String> from,
      @Nullable String lexicon,
      @Nullable String as,
      @Nullable String unit,
      boolean money,
      boolean silent) {}
}
