/** A house with planted breaches of the plan. */
@NullMarked
package io.claimledger.house.breach.model;

import org.jspecify.annotations.NullMarked;
