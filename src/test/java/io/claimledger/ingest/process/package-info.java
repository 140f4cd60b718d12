@NullMarked
package io.claimledger.ingest.process;

import org.jspecify.annotations.NullMarked;
