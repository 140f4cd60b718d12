/** The whole ledger in one file, and back: docs/runbook.md. */
@NullMarked
package io.claimledger.store.backup;

import org.jspecify.annotations.NullMarked;
