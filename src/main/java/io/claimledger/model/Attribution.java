package io.claimledger.model;

import org.jspecify.annotations.Nullable;

/**
 * On whose word a claim stands.
 *
 * @param name the speaker by the fullest name that the article gives
 * @param style whether the words are quoted
 * @param text the words that name the speaker here
 * @param cue the word that attributes ("said", "according to"), or null
 */
public record Attribution(String name, Style style, Excerpt text, @Nullable Excerpt cue) {

  /** Whether a speaker's words are given as they were spoken. */
  public enum Style {
    DIRECT,
    INDIRECT,
    MIXED
  }
}
