/** When: temporal expressions to days. */
@NullMarked
package io.claimledger.resolve.time;

import org.jspecify.annotations.NullMarked;
