/** A house with planted breaches of the plan. */
@NullMarked
package io.claimledger.house.breach.extract;

import org.jspecify.annotations.NullMarked;
