package io.claimledger.resolve.cast;

import io.claimledger.document.ActorMention.Kind;
import io.claimledger.resolve.cast.Gazetteer.Hit;
import io.claimledger.resolve.cast.Gazetteer.Sense;
import io.claimledger.rules.Lexicons;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Whether a state's or capital's name is used for the government or for the ground. */
final class StateUse {

  private final Lexicons.Usage words;

  StateUse(Lexicons.Usage words) {
    this.words = words;
  }

  /** Decides for each hit of a state, capital or seat, given what was decided for those before. */
  Kind of(Syntax s, Hit hit, List<Hit> hits, List<Kind> decided) {
    boolean state = hit.entry().sense() == Sense.STATE;
    if (isDateline(s, hit) || follows(s, hit) || !state && isCapital(s, hit)) {
      return Kind.PLACE;
    }
    int before = s.before(hit.first());
    Kind listed = listed(s, before, hits, decided);
    if (listed != null && !s.isPossessive(hit.last())) {
      return listed;
    }
    if (s.isPossessive(hit.last())) {
      return !state && isGround(s, possessed(s, hit)) ? Kind.PLACE : Kind.NAME;
    }
    if (isModifier(s, hit)) {
      return modifier(s, hit, state);
    }
    boolean subject = s.isSubject(s.head(hit.first(), hit.last()));
    if (s.pos(before).matches("IN|TO|RP") && !subject) {
      return afterPreposition(s, hit, before, state);
    }
    return byRelation(s, s.head(hit.first(), hit.last()), state);
  }

  /** "The capital Lysk". */
  private static boolean isCapital(Syntax s, Hit hit) {
    return s.lower(hit.first() - 1).matches("capital|city|town|port");
  }

  private static @Nullable Kind listed(Syntax s, int before, List<Hit> hits, List<Kind> decided) {
    int i = before;
    if (s.pos(i).equals("CC")) {
      i--;
    }
    if (s.word(i).equals(",")) {
      i--;
    }
    if (i == before) {
      return null;
    }
    for (int k = decided.size() - 1; k >= 0; k--) {
      if (hits.get(k).last() == i && hits.get(k).entry().isOfState()) {
        return decided.get(k) == Kind.DEMONYM ? null : decided.get(k);
      }
    }
    return null;
  }

  private static boolean isDateline(Syntax s, Hit hit) {
    if (hit.first() > 5 || hit.last() > 8 || !opens(s, hit)) {
      return false;
    }
    int end = Math.min(s.size(), hit.last() + 9);
    for (int i = hit.last() + 1; i <= end; i++) {
      if (s.word(i).matches("--|—|–|-")
          && s.token(i).span().start() > s.token(i - 1).span().end()) {
        return true;
      }
      boolean part = s.isProper(i) || s.pos(i).matches("CD|-LRB-|-RRB-|,") || s.word(i).equals("/");
      if (!part) {
        return false;
      }
    }
    return false;
  }

  /** Whether nothing but capitals and commas stands before. */
  private static boolean opens(Syntax s, Hit hit) {
    for (int i = 1; i < hit.first(); i++) {
      if (!s.word(i).matches("[,/]") && !Spelling.isAllCaps(s.word(i))) {
        return false;
      }
    }
    return true;
  }

  /** "Baghdad, Iraq": the state after its town. */
  private static boolean follows(Syntax s, Hit hit) {
    return hit.entry().sense() == Sense.STATE
        && s.word(hit.first() - 1).equals(",")
        && s.entity(hit.first() - 2).equals("LOCATION")
        && s.relation(hit.last()).matches("appos|nmod|dep|list|parataxis|obl.*")
        && s.governor(hit.last()) == hit.first() - 2;
  }

  private static int possessed(Syntax s, Hit hit) {
    return s.governor(s.head(hit.first(), hit.last()));
  }

  private boolean isGround(Syntax s, int noun) {
    return words.ground().contains(s.lemma(noun));
  }

  private static boolean isModifier(Syntax s, Hit hit) {
    int head = s.head(hit.first(), hit.last());
    int governor = s.governor(head);
    boolean joined =
        s.word(hit.last() + 1).matches("[-‐‑–]")
            && s.token(hit.last()).span().end() == s.token(hit.last() + 1).span().start();
    return joined
        || (governor > hit.last()
            && s.relation(head).matches("compound|amod|nmod|dep")
            && s.pos(hit.last() + 1).matches("NN.*|JJ.*|HYPH|VB[NG]"));
  }

  private Kind modifier(Syntax s, Hit hit, boolean state) {
    int governor = s.governor(s.head(hit.first(), hit.last()));
    if (!state && (isGround(s, governor) || isGround(s, hit.last() + 1))) {
      return Kind.PLACE;
    }
    return s.lemma(hit.last() + 2).equals("base") ? Kind.PLACE : Kind.DEMONYM;
  }

  private Kind afterPreposition(Syntax s, Hit hit, int before, boolean state) {
    String preposition = s.lower(before);
    int head = s.head(hit.first(), hit.last());
    int governor = s.governor(head);
    String lemma = s.lemma(governor);
    boolean noun = s.pos(governor).startsWith("NN");
    if (state && preposition.equals("at")) {
      return Kind.NAME;
    }
    if (words.locative().contains(preposition)) {
      return Kind.PLACE;
    }
    if (preposition.equals("for") && lemma.matches("leave|depart|head|bind|bound|embark")) {
      return Kind.PLACE;
    }
    if (words.relational().contains(preposition)) {
      return Kind.NAME;
    }
    if (preposition.matches("to|from")) {
      if (lemma.matches(
          "visit|trip|flight|travel|journey|return|tour|voyage|route|road|train|way")) {
        return state ? Kind.NAME : Kind.PLACE;
      }
      boolean given = words.giving().contains(lemma) || isGiven(s, governor);
      return state || noun || given ? Kind.NAME : Kind.PLACE;
    }
    if (state) {
      return Kind.NAME;
    }
    boolean ground = isGround(s, governor) || words.assaults().contains(lemma) || !noun;
    return ground ? Kind.PLACE : Kind.NAME;
  }

  /** "Resumed deliveries of arms to" a capital, where the parser hangs "to" on the verb. */
  private static boolean isGiven(Syntax s, int verb) {
    for (int i = 1; i <= s.size(); i++) {
      boolean thing = s.governor(i) == verb && s.relation(i).matches("obj|nsubj:pass");
      if (thing && GIFTS.matcher(s.lemma(i)).matches()) {
        return true;
      }
    }
    return false;
  }

  private static final Pattern GIFTS =
      Pattern.compile(
          "delivery|shipment|supply|sale|export|transfer|provision|donation|handover|aid|assistance"
              + "|weapon|arms?|ammunition|munitions?");

  private Kind byRelation(Syntax s, int head, boolean state) {
    String relation = s.relation(head);
    String verb = s.lemma(s.governor(head));
    if (relation.equals("nsubj:pass")) {
      return !state && words.struck().contains(verb) ? Kind.PLACE : Kind.NAME;
    }
    if (relation.equals("obj")) {
      Set<String> reached = state ? words.crossed() : words.struck();
      return reached.contains(verb) ? Kind.PLACE : Kind.NAME;
    }
    return Kind.NAME;
  }
}
