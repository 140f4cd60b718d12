/** The command that sends a folder of articles to a ledger, as any client would: over HTTP. */
@NullMarked
package io.claimledger.send;

import org.jspecify.annotations.NullMarked;
