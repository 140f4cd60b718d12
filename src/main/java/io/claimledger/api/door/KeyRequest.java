package io.claimledger.api.door;

import io.quarkus.security.identity.request.BaseAuthenticationRequest;

/** A caller sent what looks like an API key. */
final class KeyRequest extends BaseAuthenticationRequest {

  private final String sent;

  KeyRequest(String sent) {
    this.sent = sent;
  }

  /** What the caller sent: never to be logged. */
  String sent() {
    return sent;
  }
}
