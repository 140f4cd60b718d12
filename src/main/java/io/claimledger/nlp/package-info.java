/** The CoreNLP adapter: the only room that knows Stanford's types. */
@NullMarked
package io.claimledger.nlp;

import org.jspecify.annotations.NullMarked;
