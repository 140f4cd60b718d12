package io.claimledger.house.breach.model;

import jakarta.enterprise.inject.Vetoed;

/** A breach: the model knows a framework. */
@Vetoed
public final class KnowsTheContainer {}
