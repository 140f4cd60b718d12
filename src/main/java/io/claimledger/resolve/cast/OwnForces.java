package io.claimledger.resolve.cast;

import io.claimledger.document.ActorMention;
import io.claimledger.model.ActorType;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** "The army", "the junta", "the air force", "the kingdom": which state's, where it is not told. */
final class OwnForces {

  private static final int BACK = 6;
  private static final Pattern ARMED =
      Pattern.compile("army|military|troops|soldiers|navy|force|forces|staff|guard|commandos");
  private static final Pattern RULING = Pattern.compile("government|junta|regime|authorities");
  private static final Pattern OF_ARMED =
      Pattern.compile("air|armed|security|ground|general|coast|government|regular|naval|border");
  private static final Pattern MODIFIER =
      Pattern.compile(
          "air|armed|security|ground|general|coast|government|regular|naval|national|federal|border|"
              + "ruling|military|transitional|interim|central|defence|defense|state|local");

  /** Who fights for a state and is no rebel. */
  private static final String HIRED =
      "Wagner.*|Africa Corps|Redut.*|.*Guard Corps|Peshmerga|.*Defen[cs]e Forces?";

  private static final String REBELS =
      "rebels|insurgents|jihadists|terrorists|guerrillas?|islamists|extremists";

  private final CastBuilder cast;
  private final Map<String, Set<String>> epithets;

  OwnForces(CastBuilder cast, Map<String, Set<String>> epithets) {
    this.cast = cast;
    this.epithets = epithets;
  }

  /** Whether "the rebels" cannot mean this group, since it fights for a state. */
  static boolean isHired(String group, String noun) {
    return group.matches(HIRED) && noun.matches(REBELS);
  }

  /** First token of the phrase that ends with this noun; 0 if it does not begin with "the". */
  int start(Syntax s, int noun) {
    int first = noun - 1;
    while (MODIFIER.matcher(s.lower(first)).matches() && noun - first < 4) {
      first--;
    }
    return s.lower(first).matches("the|this") ? first : 0;
  }

  /** The state that the phrase stands for, or null. */
  @Nullable String state(Syntax s, int first, int noun, Discourse discourse) {
    String word = s.lower(noun);
    Set<String> known = epithets.get(word);
    if (known != null) {
      return discourse.latest(BACK, a -> known.contains(a.name()));
    }
    boolean bare = first == noun - 1;
    if (RULING.matcher(word).matches()) {
      return ruler(word, discourse);
    }
    boolean ownWord = word.matches("army|military|troops|soldiers|navy");
    boolean compound = !bare && OF_ARMED.matcher(s.lower(noun - 1)).matches();
    return ARMED.matcher(word).matches() && (ownWord || compound) ? armed(word, discourse) : null;
  }

  private @Nullable String ruler(String word, Discourse discourse) {
    String own = discourse.force(word);
    if (own != null) {
      return own;
    }
    if (word.equals("authorities")) {
      return null;
    }
    String foe = ofFoe(discourse);
    return foe == null && word.equals("junta") ? armed("military", discourse) : foe;
  }

  private @Nullable String armed(String word, Discourse discourse) {
    String own = of(word, discourse);
    return own == null ? only(discourse) : own;
  }

  private @Nullable String of(String word, Discourse discourse) {
    for (String noun : new String[] {word, "military", "army", "troops", "soldier", "force"}) {
      String own = discourse.force(noun);
      if (own != null) {
        return own;
      }
    }
    return ofFoe(discourse);
  }

  /** "An army convoy", "junta soldiers": whose, by a noun before the noun; null if not known. */
  @Nullable String owner(Syntax s, int noun, Discourse discourse) {
    String word = s.lower(noun);
    boolean first = s.pos(noun - 1).matches("DT|CD|IN|TO|CC|VB.*|,|``|RB|PRP\\$") || noun == 1;
    if (!first || !OWNED.matcher(s.lower(noun + 1)).matches()) {
      return null;
    }
    if (RULING.matcher(word).matches()) {
      return ruler(word, discourse);
    }
    return OWNER.matcher(word).matches() ? of(word, discourse) : null;
  }

  private static final Pattern OWNER = Pattern.compile("army|military|navy|air_force");
  private static final Pattern OWNED =
      Pattern.compile(
          "soldiers?|troops|forces|servicemen|jets?|aircraft|warplanes?|helicopters?|drones?|bases?|camps?|"
              + "posts?|outposts?|positions?|convoys?|checkpoints?|barracks|patrols?|headquarters|garrisons?|"
              + "depots?|vehicles?|trucks?|artillery|units?|columns?|planes?|lines?|officers?|airstrikes?|"
              + "strikes?|raids?|bombardment|offensive|fighters?|detachments?|bombers?|gunships?");

  /** The state that the armed group spoken of last fights in. */
  private @Nullable String ofFoe(Discourse discourse) {
    String group = discourse.latest(BACK, a -> a.type() == ActorType.ARMED_GROUP);
    String country = group == null ? null : cast.identity(group).country();
    return country == null ? null : cast.state(country);
  }

  /** The one state that this sentence or the one before speaks of. */
  @Nullable String only(Discourse discourse) {
    String latest = discourse.latest(1, a -> a.type() == ActorType.COUNTRY);
    if (latest == null) {
      return null;
    }
    for (ActorMention mention : discourse.latest()) {
      if (discourse.sentence() - mention.sentence() > 1) {
        break;
      }
      boolean other = cast.isOf(mention, ActorType.COUNTRY) && !mention.actors().contains(latest);
      if (other) {
        return null;
      }
    }
    return latest;
  }
}
