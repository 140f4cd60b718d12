package io.claimledger.extract;

import io.claimledger.document.ActorMention.Kind;
import io.claimledger.document.QuantityMention;
import io.claimledger.model.Bound;
import io.claimledger.model.Excerpt;
import io.claimledger.model.Quantity;
import io.claimledger.rules.Rule.ItemRule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the things that a claim counts or names. */
final class Items {

  private final Passage passage;

  Items(Passage passage) {
    this.passage = passage;
  }

  /** A thing: its head token and its number, whose value is null where it is not counted. */
  record Item(int head, Quantity quantity) {

    boolean counted() {
      return quantity.value() != null;
    }
  }

  /** The things that stand where the rule looks, the first relation that holds any. */
  List<Item> find(ItemRule rule, int trigger) {
    for (String relation : rule.from()) {
      List<Integer> heads =
          relation.equals("itself")
              ? List.of(trigger)
              : passage.fillers(trigger, relation).stream().map(this::headOfNumber).toList();
      List<Item> items = new ArrayList<>();
      Set<Integer> seen = new LinkedHashSet<>();
      for (int head : heads) {
        collect(rule, head, seen, items);
      }
      if (!items.isEmpty()) {
        return items;
      }
    }
    return List.of();
  }

  /** The noun that a number counts; the number itself where it counts none that is said. */
  private int headOfNumber(int token) {
    return passage.token(token).isNumber()
        ? passage.quantities().stream()
            .filter(q -> q.covers(token))
            .map(QuantityMention::head)
            .findFirst()
            .orElse(token)
        : token;
  }

  private void collect(ItemRule rule, int head, Set<Integer> seen, List<Item> items) {
    if (!seen.add(head)) {
      return;
    }
    Optional<Integer> thing = thing(rule, head, 0);
    thing.ifPresent(token -> items.add(item(rule, head, token)));
    if (!passage.token(head).isVerb()) {
      for (int conjunct : passage.syntax().children(head, "conj")) {
        if (!passage.token(conjunct).isVerb()) {
          collect(rule, conjunct, seen, items);
        }
      }
    }
  }

  /** The noun that the lexicon knows: the head itself, or what "of" or "including" hangs on it. */
  private Optional<Integer> thing(ItemRule rule, int head, int depth) {
    String lexicon = rule.lexicon();
    if (lexicon != null && HEADS.contains(lexicon) && isNobody(head)) {
      return Optional.empty();
    }
    if (lexicon == null || knows(rule, lexicon, head)) {
      return Optional.of(head);
    }
    if (depth > 2) {
      return Optional.empty();
    }
    return passage
        .syntax()
        .enhancedChildren(
            head,
            "nmod:of",
            "obl:of",
            "nmod:including",
            "obl:including",
            "nmod:such_as",
            "nmod:than",
            "obl:than")
        .stream()
        .flatMap(child -> thing(rule, child, depth + 1).stream())
        .findFirst();
  }

  /** "No one", "none of them", "no soldiers". */
  private boolean isNobody(int head) {
    return NOBODY.contains(passage.lemma(head))
        || passage.syntax().children(head, "det", "neg").stream()
            .anyMatch(child -> passage.lemma(child).equals("no"));
  }

  private static final Set<String> NOBODY = Set.of("nobody", "none", "no-one");

  private boolean knows(ItemRule rule, String lexicon, int token) {
    if (HEADS.contains(lexicon) && isPerson(rule, token)) {
      return true;
    }
    if (!passage.in(lexicon, token)) {
      return lexicon.equals("ground") && passage.placeAt(token).isPresent();
    }
    String inContext = lexicon + "-in-context";
    return !passage.rules().rules().lexicons().containsKey(inContext)
        || !passage.in(inContext, token)
        || hasContext(token);
  }

  /** Lists of people: whoever is counted as a person, or named by nationality, belongs to them. */
  private static final Set<String> HEADS =
      Set.of("people", "forces", "deaths", "captives", "lives");

  private boolean isPerson(ItemRule rule, int token) {
    Optional<QuantityMention> count = quantityAt(token).filter(q -> q.head() == token);
    if (passage.token(token).isNumber() || passage.token(token).pos().equals("PRP")) {
      return quantityAt(token).map(q -> isHeadcount(q.quantity())).orElse(false);
    }
    boolean mortal = "killed".equals(rule.as()) || "wounded".equals(rule.as());
    return !"forces".equals(rule.lexicon())
        && passage.token(token).isNoun()
        && !passage.in("not-people", token)
        && (count.filter(q -> mortal || "person".equals(q.quantity().unit())).isPresent()
            || passage.actorAt(token).filter(m -> m.kind() == Kind.DEMONYM).isPresent());
  }

  private static boolean isHeadcount(Quantity quantity) {
    String unit = quantity.unit();
    return unit == null || unit.equals("person");
  }

  /** Whether a word beside the noun says that it is military, or whose force it is. */
  private boolean hasContext(int token) {
    boolean headcount =
        quantityAt(token).filter(q -> "person".equals(q.quantity().unit())).isPresent();
    return headcount
        || passage.syntax().children(token, "compound", "amod", "nmod").stream()
            .anyMatch(
                child ->
                    passage.in("military-context", child)
                        || passage.token(child).word().chars().anyMatch(Character::isDigit)
                        || (passage.in("weapons", child)
                            && !passage.in("weapons-in-context", child))
                        || passage.in("forces", child)
                        || passage.actorAt(child).filter(m -> m.kind() != Kind.PLACE).isPresent());
  }

  private Optional<QuantityMention> quantityAt(int token) {
    List<Integer> heads = new ArrayList<>(passage.syntax().children(token, "det:qmod"));
    heads.add(token);
    return passage.quantities().stream()
        .filter(q -> heads.contains(q.head()) || q.covers(token))
        .max(
            Comparator.<QuantityMention>comparingInt(q -> q.head() == token ? 1 : 0)
                .thenComparingInt(q -> q.lastToken() - q.firstToken()));
  }

  private Item item(ItemRule rule, int head, int thing) {
    Quantity quantity =
        quantityAt(head)
            .or(() -> quantityAt(thing))
            .map(QuantityMention::quantity)
            .orElseGet(() -> uncounted(thing));
    String as = rule.as();
    String unit = rule.unit() != null ? rule.unit() : quantity.unit();
    String item = as != null ? as : quantity.item();
    return new Item(head, quantity.withUnitAndItem(unit, item != null ? item : name(thing)));
  }

  private Quantity uncounted(int thing) {
    List<Integer> words =
        new ArrayList<>(passage.syntax().children(thing, "compound", "amod").stream().toList());
    int first = words.stream().filter(w -> w < thing).min(Comparator.naturalOrder()).orElse(thing);
    Excerpt text = passage.document().excerpt(passage.sentence(), first, thing);
    return new Quantity(text, null, null, Bound.EXACT, false, null, name(thing));
  }

  /** The noun with the nouns before it, singular. */
  private String name(int thing) {
    StringBuilder name = new StringBuilder();
    for (int word : passage.syntax().children(thing, "compound")) {
      if (word < thing && passage.actorAt(word).isEmpty()) {
        name.append(passage.lemma(word)).append(' ');
      }
    }
    return name.append(passage.lemma(thing)).toString();
  }
}
