package io.claimledger.resolve.cast;

import java.util.Set;

/** Tells from the words around it that a capitalized name is a place's, whatever its tag says. */
final class Whereabouts {

  private static final Set<String> SETTLEMENTS =
      Set.of(
          "village",
          "town",
          "city",
          "district",
          "province",
          "region",
          "area",
          "commune",
          "outskirt",
          "outskirts",
          "vicinity",
          "suburb",
          "neighborhood",
          "neighbourhood",
          "settlement",
          "hamlet",
          "governorate",
          "municipality",
          "township",
          "island",
          "countryside",
          "port",
          "locality",
          "department",
          "subdistrict");
  private static final Set<String> SIDES =
      Set.of(
          "north",
          "south",
          "east",
          "west",
          "northeast",
          "northwest",
          "southeast",
          "southwest",
          "north-east",
          "north-west",
          "south-east",
          "south-west");
  private static final Set<String> SITES =
      Set.of(
          "airport",
          "airstrip",
          "airfield",
          "sector",
          "region",
          "district",
          "province",
          "village",
          "town",
          "area",
          "governorate",
          "oblast",
          "crossing",
          "river",
          "valley",
          "hills",
          "countryside",
          "suburb",
          "neighborhood",
          "neighbourhood",
          "township",
          "municipality",
          "peninsula",
          "highway",
          "corridor",
          "direction",
          "directions",
          "dam");
  private static final Set<String> RAIDS =
      Set.of(
          "strike",
          "airstrike",
          "raid",
          "shelling",
          "bombardment",
          "bombing",
          "offensive",
          "advance",
          "march",
          "siege");
  private static final Set<String> FLIGHTS =
      Set.of(
          "down",
          "shoot",
          "bring",
          "fly",
          "fire",
          "explode",
          "intercept",
          "destroy",
          "drop",
          "crash",
          "launch");

  private Whereabouts() {}

  /** Whether the words around a name from its first token to its last say that it is a place. */
  static boolean tell(Syntax s, int first, int last) {
    return isOfGround(s, first)
        || (SITES.contains(s.lower(last + 1)) && !s.isPossessive(last))
        || isUnderFire(s, first, last)
        || isExplained(s, last)
        || isBelow(s, first, last);
  }

  /** Whether they say so whatever else the name may be taken for: "Lysk, a port town". */
  static boolean explain(Syntax s, int first, int last) {
    return isOfGround(s, first) || isExplained(s, last);
  }

  /** "The village of Kanan", "east of Deir Hafer". */
  private static boolean isOfGround(Syntax s, int first) {
    return s.lower(first - 1).equals("of")
        && (SETTLEMENTS.contains(s.lemma(first - 2)) || SIDES.contains(s.lower(first - 2)));
  }

  /** "Tirin Kot, the capital of Uruzgan". */
  private static boolean isExplained(Syntax s, int last) {
    if (!s.word(last + 1).equals(",") || !s.pos(last + 2).equals("DT")) {
      return false;
    }
    int noun = last + 3;
    while (s.pos(noun).matches("JJ.*|RBS|NN|POS") && s.pos(noun + 1).startsWith("NN")) {
      noun++;
    }
    return (SETTLEMENTS.contains(s.lemma(noun)) || s.lemma(noun).equals("capital"))
        && !s.pos(noun + 1).startsWith("NN");
  }

  /** "Air strikes on Adi Daero", "the shelling of Lysk". */
  private static boolean isUnderFire(Syntax s, int first, int last) {
    if (s.lower(first - 1).equals("of")) {
      return s.lemma(first - 2).matches("shelling|bombardment|siege|bombing");
    }
    return s.lower(first - 1).equals("on")
        && (RAIDS.contains(s.lemma(first - 2))
            || RAIDS.contains(s.lemma(s.governor(s.head(first, last)))));
  }

  /** "A jet was shot down over Talish". */
  private static boolean isBelow(Syntax s, int first, int last) {
    return s.lower(first - 1).equals("over")
        && FLIGHTS.contains(s.lemma(s.governor(s.head(first, last))));
  }
}
