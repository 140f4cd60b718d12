package io.claimledger.extract;

import io.claimledger.document.QuantityMention;
import io.claimledger.model.Bound;
import io.claimledger.model.Excerpt;
import io.claimledger.model.Quantity;
import io.claimledger.rules.Rule.ItemRule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the things that a claim counts or names. */
final class Items {

  private final Passage passage;
  private final Things things;

  Items(Passage passage) {
    this.passage = passage;
    this.things = new Things(passage);
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
    for (int thing : things.of(rule, head)) {
      items.add(item(rule, head, thing));
    }
    if (!passage.token(head).isVerb()) {
      for (int conjunct : passage.syntax().children(head, "conj")) {
        if (!passage.token(conjunct).isVerb()) {
          collect(rule, conjunct, seen, items);
        }
      }
    }
  }

  private Item item(ItemRule rule, int head, int thing) {
    Quantity quantity =
        things
            .countOf(rule, thing)
            .or(() -> things.countOf(rule, head))
            .map(QuantityMention::quantity)
            .orElseGet(() -> uncounted(thing));
    boolean bare = passage.token(thing).isNumber();
    String unit = rule.unit() != null ? rule.unit() : quantity.unit();
    if (unit == null && bare && things.areForces(rule)) {
      unit = "person";
    }
    return new Item(head, quantity.withUnitAndItem(unit, called(rule, quantity, head, thing)));
  }

  /** What the rule calls it, else the noun counted, else the noun whose size a bare number is. */
  private @Nullable String called(ItemRule rule, Quantity quantity, int head, int thing) {
    if (rule.as() != null) {
      return rule.as();
    }
    if (quantity.item() != null) {
      return quantity.item();
    }
    if (!passage.token(thing).isNumber()) {
      return name(thing);
    }
    return passage.token(head).isNoun() ? name(head) : null;
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
      boolean numbered = Character.isDigit(passage.lemma(word).charAt(0));
      if (word < thing && !numbered && passage.actorAt(word).isEmpty()) {
        name.append(passage.lemma(word)).append(' ');
      }
    }
    return name.append(passage.lemma(thing)).toString();
  }
}
