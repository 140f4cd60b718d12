/** Who and where is meant: names, titles, nouns and pronouns to actors, names to places. */
@NullMarked
package io.claimledger.resolve;

import org.jspecify.annotations.NullMarked;
