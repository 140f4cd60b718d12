package io.claimledger.api;

import io.claimledger.model.ActorType;
import io.claimledger.query.ActorEntry;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An actor of the ledger.
 *
 * @param country ISO 3166-1 alpha-2 code, or null
 * @param aliases every other name that an article uses for it
 */
public record ActorResponse(
    UUID id,
    String name,
    ActorType type,
    @Nullable String country,
    List<String> aliases,
    Counts counts,
    Links links) {

  static ActorResponse of(ActorEntry entry) {
    String self = "/actors/" + entry.id();
    return new ActorResponse(
        entry.id(),
        entry.name(),
        entry.type(),
        entry.country(),
        entry.aliases(),
        new Counts(entry.articles()),
        new Links(self, self + "/claims"));
  }

  /** In how much of the ledger it appears. */
  public record Counts(int articles) {}

  /** Where to read on. */
  public record Links(String self, String claims) {}
}
