/** A house with planted breaches of the plan. */
@NullMarked
package io.claimledger.house.breach.resolve;

import org.jspecify.annotations.NullMarked;
