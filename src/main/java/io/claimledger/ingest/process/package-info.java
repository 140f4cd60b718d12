/** Reading articles in a process of its own, which can be ended for certain. */
@NullMarked
package io.claimledger.ingest.process;

import org.jspecify.annotations.NullMarked;
