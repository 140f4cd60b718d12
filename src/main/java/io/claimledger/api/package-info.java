/** The HTTP interface: resources, what they take and answer, problems. */
@NullMarked
package io.claimledger.api;

import org.jspecify.annotations.NullMarked;
