/** From an annotated article to what it claims: pure, without framework or store. */
@NullMarked
package io.claimledger.extract;

import org.jspecify.annotations.NullMarked;
