package io.claimledger.model;

import java.util.List;

/**
 * All that one extraction read in one article, each list in text order.
 *
 * @param quantities every number with its unit or noun, claim or not
 * @param warnings what was left unread, and why
 */
public record Reading(
    List<Claim> claims,
    List<Actor> actors,
    List<TimeValue> times,
    List<Quantity> quantities,
    List<String> warnings) {

  public Reading {
    claims = List.copyOf(claims);
    actors = List.copyOf(actors);
    times = List.copyOf(times);
    quantities = List.copyOf(quantities);
    warnings = List.copyOf(warnings);
  }
}
