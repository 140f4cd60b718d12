/** The composition root: starts the service and puts the rooms together. */
@NullMarked
package io.claimledger;

import org.jspecify.annotations.NullMarked;
