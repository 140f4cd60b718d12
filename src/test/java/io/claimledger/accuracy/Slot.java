package io.claimledger.accuracy;

import io.claimledger.model.Claim;
import java.util.function.Predicate;

/**
 * One thing that an annotation fixes about a claim.
 *
 * @param kind what it is, as the table names it ("role:supplier", "quantity.value")
 * @param wanted what the annotation says, to be read by a person
 * @param right whether a claim agrees
 */
record Slot(String kind, String wanted, Predicate<Claim> right) {}
