/** From an annotated document and the rules to claims: pure, without a framework. */
@NullMarked
package io.claimledger.extract;

import org.jspecify.annotations.NullMarked;
