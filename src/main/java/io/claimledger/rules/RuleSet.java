package io.claimledger.rules;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * All that reading claims goes by.
 *
 * @param relations each named relation with the Semgrex patterns that stand for it, whose nodes are
 *     {@code trigger} and {@code filler}
 * @param lexicons word lists by name, in lower-case lemmas
 * @param added the texts of the packs that were added to the shipped ones
 */
public record RuleSet(
    List<RulePack> packs,
    Map<String, List<String>> relations,
    Map<String, Set<String>> lexicons,
    List<String> added) {

  /**
   * A word list.
   *
   * @throws IllegalArgumentException if there is none of this name
   */
  public Set<String> lexicon(String name) {
    return Optional.ofNullable(lexicons.get(name))
        .orElseThrow(() -> new IllegalArgumentException("No lexicon is named " + name));
  }
}
