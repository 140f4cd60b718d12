/** A PostgreSQL server of the service's own, for those who have none: docs/adr/0002. */
@NullMarked
package io.claimledger.store.embedded;

import org.jspecify.annotations.NullMarked;
