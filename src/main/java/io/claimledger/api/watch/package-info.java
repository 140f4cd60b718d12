/** What those who run the service watch it by: docs/runbook.md. */
@NullMarked
package io.claimledger.api.watch;

import org.jspecify.annotations.NullMarked;
