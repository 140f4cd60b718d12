package io.claimledger.extract;

import io.claimledger.extract.Items.Item;
import io.claimledger.model.Quantity;
import io.claimledger.model.Role;
import io.claimledger.model.Span;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which actors belong to which of several counted things: of "killed 45 Elbonian and three
 * Ruritanian soldiers" each number has its own victims.
 */
final class ItemRoles {

  private final Passage passage;
  private final List<Item> counted;

  ItemRoles(Passage passage, List<Item> things) {
    this.passage = passage;
    this.counted = things.stream().filter(Item::counted).toList();
  }

  /** The actors of the claim that a quantity makes: without those named inside another thing. */
  List<Role> of(@Nullable Quantity quantity, List<Role> roles) {
    if (quantity == null || counted.size() < 2) {
      return roles;
    }
    return roles.stream()
        .filter(
            role ->
                counted.stream()
                    .filter(item -> !item.quantity().equals(quantity))
                    .filter(item -> item.head() != headOf(quantity))
                    .noneMatch(other -> holds(other, role)))
        .toList();
  }

  /** The noun that several things may hang on: "a sale to Elbonia of 40 jets and 90 bombs". */
  private int headOf(Quantity quantity) {
    return counted.stream()
        .filter(item -> item.quantity().equals(quantity))
        .mapToInt(Item::head)
        .findFirst()
        .orElse(0);
  }

  /** Whether an actor is named in the phrase of a thing, not in that of one joined to it. */
  private boolean holds(Item item, Role role) {
    if (role.text().span().start() < item.quantity().text().span().start()) {
      return false;
    }
    BitSet words = passage.syntax().subtree(item.head(), edge -> !edge.is("conj"));
    return words.stream().mapToObj(this::span).anyMatch(span -> role.text().span().overlaps(span));
  }

  private Span span(int token) {
    return passage.token(token).span();
  }
}
