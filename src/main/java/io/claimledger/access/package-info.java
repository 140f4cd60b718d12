/** Who may call the service, and for what: roles and API keys. */
@NullMarked
package io.claimledger.access;

import org.jspecify.annotations.NullMarked;
