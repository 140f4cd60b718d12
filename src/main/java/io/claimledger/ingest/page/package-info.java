/** Web pages: their main text, and what they say of themselves. */
@NullMarked
package io.claimledger.ingest.page;

import org.jspecify.annotations.NullMarked;
