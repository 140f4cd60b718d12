package io.claimledger.model;

/**
 * An actor's part in a claim.
 *
 * @param role the part, as its claim type names it ("supplier")
 * @param name the canonical name of an {@link Actor} of the same {@link Reading}, or the words
 *     themselves where they name none ("Russian officials")
 * @param text the words that stand for the actor here
 */
public record Role(String role, String name, Excerpt text) {}
