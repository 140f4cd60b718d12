/** What mentions stand for: names to actors, temporal expressions to days, claims to events. */
@NullMarked
package io.claimledger.resolve;

import org.jspecify.annotations.NullMarked;
