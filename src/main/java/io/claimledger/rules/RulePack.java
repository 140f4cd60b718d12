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
 * @param understood roles that a text leaves out once it is clear who plays them, each with the
 *     clues to go by, the surest first
 * @param speaker the role of who speaks where the type's claims are sayings, or null
 * @param yieldsTo types to whose claims a saying yields where all it does is to give them a source
 * @param rivals types that read the same thing at the same trigger otherwise, so that only one of
 *     them is right: that which names most actors
 * @param cause the claims that this type's are the consequence of, or null
 * @param total what the claim calls its item where one number is given for two ("20 were killed and
 *     wounded"), or null
 * @param file the file that it stands in, for messages
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
    Map<String, List<Clue>> understood,
    @Nullable String speaker,
    Set<String> yieldsTo,
    Set<String> rivals,
    @Nullable Cause cause,
    @Nullable String total,
    String file,
    List<Rule> rules,
    List<Example> examples) {

  /** The pack's name in a claim's rule: "arms-transfer" of "arms-transfer/supply". */
  public String slug() {
    return type.toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }

  /**
   * Claims of another type, from which this type's take who, when and where if they do not say it.
   *
   * @param type the other type
   * @param from relations in which the other's trigger stands to this one's
   * @param roles of this type's roles those that are taken, each with the other's role
   */
  public record Cause(String type, List<String> from, Map<String, String> roles) {}

  /**
   * A sentence and the claims of this type that must be found in it.
   *
   * @param claims each claim as field to expected value; empty where none must be found
   */
  public record Example(String text, List<Map<String, String>> claims) {}
}
