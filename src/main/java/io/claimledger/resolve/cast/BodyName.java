package io.claimledger.resolve.cast;

import io.claimledger.model.ActorType;
import org.jspecify.annotations.Nullable;

/** The name of an organization or armed group at a place, with the one it stands for. */
record BodyName(
    int sentence, int first, int last, String canonical, ActorType type, @Nullable String country) {

  boolean covers(int token) {
    return first <= token && token <= last;
  }
}
