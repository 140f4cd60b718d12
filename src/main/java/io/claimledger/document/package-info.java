/** An article as annotated text: sentences, tokens, dependencies, names, times and who is who. */
@NullMarked
package io.claimledger.document;

import org.jspecify.annotations.NullMarked;
