package io.claimledger.extract;

import io.claimledger.extract.CompiledRules.PackRule;
import io.claimledger.model.Attribution;
import io.claimledger.model.Claim;
import io.claimledger.model.Modality;
import io.claimledger.model.Place;
import io.claimledger.model.Quantity;
import io.claimledger.model.Role;
import io.claimledger.model.TimeValue;
import io.claimledger.rules.RulePack.Cause;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A claim in the making, still with its tokens.
 *
 * @param cues the words that qualify it
 * @param words the tokens of its evidence
 */
record Candidate(
    Passage passage,
    PackRule rule,
    int trigger,
    List<Role> roles,
    @Nullable Quantity quantity,
    @Nullable TimeValue time,
    @Nullable Place place,
    @Nullable Attribution source,
    Modality modality,
    List<Cue> cues,
    BitSet words) {

  String type() {
    return rule.pack().type();
  }

  /** The type of what happened: a toll's is that of its cause. */
  String happening() {
    Cause cause = rule.pack().cause();
    return cause == null ? type() : cause.type();
  }

  /** Whether what it tells is that somebody spoke. */
  boolean isStatement() {
    return rule.pack().speaker() != null;
  }

  boolean counts() {
    return quantity != null && quantity.value() != null;
  }

  /** "There were no casualties". */
  boolean countsNothing() {
    return quantity != null && quantity.value() != null && quantity.value().signum() == 0;
  }

  /** Whether a later claim may go by it: what was only alleged or said by others is not known. */
  boolean isKnownTo(Candidate later) {
    return modality == Modality.ASSERTED
        || modality == later.modality && Objects.equals(speaker(), later.speaker());
  }

  private @Nullable String speaker() {
    return source == null ? null : source.name();
  }

  List<String> names(String role) {
    return roles.stream().filter(r -> r.role().equals(role)).map(Role::name).toList();
  }

  /** How much of a claim is known, to prefer one reading of the same words to another. */
  int richness() {
    return 2 * roles.size()
        + (counts() ? 3 : 0)
        + (time != null ? 1 : 0)
        + (place != null ? 1 : 0)
        + (quantity != null ? 1 : 0);
  }

  Candidate with(List<Role> newRoles, @Nullable TimeValue newTime, @Nullable Place newPlace) {
    return new Candidate(
        passage, rule, trigger, newRoles, quantity, newTime, newPlace, source, modality, cues,
        words);
  }

  /** This claim with the actors of another that tells of the same, in roles that this one lacks. */
  Candidate withRolesOf(Candidate other) {
    List<Role> all = new ArrayList<>(roles);
    other.roles().stream()
        .filter(role -> names(role.role()).isEmpty())
        .filter(role -> roles.stream().noneMatch(own -> own.name().equals(role.name())))
        .forEach(all::add);
    return with(all, time, place);
  }

  /** This claim with those of another, too, who share a role with its own. */
  Candidate joinedBy(Candidate other) {
    List<Role> all = new ArrayList<>(roles);
    other.roles().stream()
        .filter(role -> rule.pack().shared().contains(role.role()))
        .filter(role -> roles.stream().noneMatch(own -> own.name().equals(role.name())))
        .forEach(all::add);
    return with(all, time, place);
  }

  Candidate on(Optional<Attribution> newSource, Modality newModality) {
    return new Candidate(
        passage,
        rule,
        trigger,
        roles,
        quantity,
        time,
        place,
        newSource.orElse(null),
        newModality,
        cues,
        words);
  }

  /** This claim with its number as the total of its own and another's item. */
  Candidate asTotal() {
    String item = rule.pack().total();
    if (quantity == null || item == null) {
      return this;
    }
    Quantity total = quantity.withUnitAndItem(quantity.unit(), item);
    return new Candidate(
        passage, rule, trigger, roles, total, time, place, source, modality, cues, words);
  }

  Claim claim() {
    return new Claim(
        type(),
        rule.pack().plover(),
        modality,
        roles,
        quantity,
        time,
        place,
        source,
        passage.excerpt(trigger),
        passage.excerpt(words),
        passage.whole(),
        rule.name());
  }
}
