/** Storage in PostgreSQL: entities, SQL and migrations behind the ports of ingest and query. */
@NullMarked
package io.claimledger.store;

import org.jspecify.annotations.NullMarked;
