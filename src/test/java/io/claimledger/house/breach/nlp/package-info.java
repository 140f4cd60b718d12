/** A house with planted breaches of the plan. */
@NullMarked
package io.claimledger.house.breach.nlp;

import org.jspecify.annotations.NullMarked;
