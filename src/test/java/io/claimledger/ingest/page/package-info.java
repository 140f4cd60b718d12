@NullMarked
package io.claimledger.ingest.page;

import org.jspecify.annotations.NullMarked;
