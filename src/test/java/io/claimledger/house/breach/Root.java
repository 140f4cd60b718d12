package io.claimledger.house.breach;

/** The composition root of the planted house. */
public final class Root {}
