@NullMarked
package io.claimledger.send;

import org.jspecify.annotations.NullMarked;
