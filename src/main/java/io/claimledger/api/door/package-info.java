/** Whom the HTTP interface lets in, and how often; what it tells browsers to keep to. */
@NullMarked
package io.claimledger.api.door;

import org.jspecify.annotations.NullMarked;
