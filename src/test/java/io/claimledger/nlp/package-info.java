@NullMarked
package io.claimledger.nlp;

import org.jspecify.annotations.NullMarked;
