package io.claimledger.rules;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A claim type and the rules that find it.
 *
 * @param type the claim type's id ("ARMS_TRANSFER")
 * @param label the type's name for people
 * @param plover the PLOVER event type that comes nearest, or null
 * @param description what the type says
 * @param roles each role with what it means
 * @param shared roles that all who are named fill, wherever they stand; of other roles the first
 *     relation that holds anybody decides
 * @param bodies roles of a state or body, which a person fills for the state that he serves
 * @param examples sentences with what must be found in them; they run as tests
 */
public record RulePack(
    String type,
    String label,
    @Nullable String plover,
    String description,
    Map<String, String> roles,
    Set<String> shared,
    Set<String> bodies,
    List<Rule> rules,
    List<Example> examples) {

  /** The pack's name in a claim's rule: "arms-transfer" of "arms-transfer/supply". */
  public String slug() {
    return type.toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }

  /**
   * A sentence and the claims of this type that must be found in it.
   *
   * @param claims each claim as field to expected value; empty where none must be found
   */
  public record Example(String text, List<Map<String, String>> claims) {}
}
