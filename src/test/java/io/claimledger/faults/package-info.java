/**
 * Kills, stops and starves the packaged service under load, and compares the ledger row by row with
 * one that nobody disturbed.
 */
@NullMarked
package io.claimledger.faults;

import org.jspecify.annotations.NullMarked;
