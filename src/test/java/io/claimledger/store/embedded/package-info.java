@NullMarked
package io.claimledger.store.embedded;

import org.jspecify.annotations.NullMarked;
