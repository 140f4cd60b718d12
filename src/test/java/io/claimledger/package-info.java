@NullMarked
package io.claimledger;

import org.jspecify.annotations.NullMarked;
