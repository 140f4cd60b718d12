/** A house with planted breaches of the plan. */
@NullMarked
package io.claimledger.house.breach.query;

import org.jspecify.annotations.NullMarked;
