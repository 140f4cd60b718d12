/** Holds the code against the plan of the house: docs/adr/0003. */
@NullMarked
package io.claimledger.house;

import org.jspecify.annotations.NullMarked;
