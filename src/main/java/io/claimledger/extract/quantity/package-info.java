/** Every number of an article, with what bounds it and what it counts. */
@NullMarked
package io.claimledger.extract.quantity;

import org.jspecify.annotations.NullMarked;
