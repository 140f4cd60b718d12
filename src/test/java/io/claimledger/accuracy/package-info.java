/**
 * Measures the reading against annotated articles: matches claims to gold and counts what is right.
 */
@NullMarked
package io.claimledger.accuracy;

import org.jspecify.annotations.NullMarked;
