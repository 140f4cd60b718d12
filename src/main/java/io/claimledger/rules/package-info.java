/** Rule packs and lexicons as data, loaded into an immutable, validated rule set. */
@NullMarked
package io.claimledger.rules;

import org.jspecify.annotations.NullMarked;
