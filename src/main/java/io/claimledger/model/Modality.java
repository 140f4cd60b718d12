package io.claimledger.model;

/** How surely an article says a thing: docs/claims.md maps these to FactBank's values. */
public enum Modality {
  /** In the article's own voice. */
  ASSERTED,
  /** On somebody's word. */
  REPORTED,
  /** Accused, alleged, believed or suspected. */
  ALLEGED,
  DENIED,
  /** Without confirmation. */
  UNCONFIRMED,
  /** Will happen, pledged or agreed to. */
  PLANNED,
  /** Could happen. */
  HYPOTHETICAL
}
