/** Writing: accepts articles, queues them, runs extractions and records their outcome. */
@NullMarked
package io.claimledger.ingest;

import org.jspecify.annotations.NullMarked;
