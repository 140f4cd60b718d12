/** Reading: filters, pages and what they answer with. */
@NullMarked
package io.claimledger.query;

import org.jspecify.annotations.NullMarked;
