@NullMarked
package io.claimledger.store.backup;

import org.jspecify.annotations.NullMarked;
