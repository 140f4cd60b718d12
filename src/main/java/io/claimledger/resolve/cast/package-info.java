/** Who is who: mentions to actors and places. */
@NullMarked
package io.claimledger.resolve.cast;

import org.jspecify.annotations.NullMarked;
