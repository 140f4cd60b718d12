@NullMarked
package io.claimledger.ingest;

import org.jspecify.annotations.NullMarked;
