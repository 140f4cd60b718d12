package io.claimledger.api;

import io.claimledger.model.Attribution;
import io.claimledger.model.Claim;
import io.claimledger.model.Modality;
import io.claimledger.model.Place;
import io.claimledger.model.Role;
import io.claimledger.query.ClaimEntry;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * One thing that one article says.
 *
 * @param plover the PLOVER event type that comes nearest, or null
 * @param quantity there whenever an item is, even uncounted
 * @param time when it happened, or null
 * @param place where it happened, or null
 * @param source on whose word, or null in the article's own voice
 * @param confidence the measured precision of its rule, or null
 * @param eventId the happening it speaks of, or null
 * @param review a person's verdict, or null
 */
public record ClaimResponse(
    UUID id,
    UUID articleId,
    String type,
    @Nullable String plover,
    Modality modality,
    List<RoleResponse> actors,
    @Nullable QuantityResponse quantity,
    @Nullable DateResponse time,
    @Nullable PlaceResponse place,
    @Nullable SourceResponse source,
    Part trigger,
    Part evidence,
    Part sentence,
    String rule,
    String extractorVersion,
    @Nullable Double confidence,
    @Nullable String publishedAt,
    @Nullable String outlet,
    @Nullable UUID eventId,
    @Nullable Object review) {

  static ClaimResponse of(ClaimEntry entry) {
    Claim claim = entry.claim();
    return new ClaimResponse(
        entry.id(),
        entry.articleId(),
        claim.type(),
        claim.plover(),
        claim.modality(),
        roles(entry),
        QuantityResponse.ofNullable(claim.quantity()),
        DateResponse.ofNullable(claim.time()),
        PlaceResponse.ofNullable(claim.place()),
        SourceResponse.ofNullable(claim.source(), entry.sourceActor()),
        Part.of(claim.trigger()),
        Part.of(claim.evidence()),
        Part.of(claim.sentence()),
        claim.rule(),
        entry.extractorVersion(),
        null,
        entry.publishedAt(),
        entry.outlet(),
        null,
        null);
  }

  private static List<RoleResponse> roles(ClaimEntry entry) {
    List<Role> roles = entry.claim().roles();
    return IntStream.range(0, roles.size())
        .mapToObj(i -> RoleResponse.of(roles.get(i), entry.roleActors().get(i).orElse(null)))
        .toList();
  }

  /**
   * Somebody's part in a claim.
   *
   * @param actorId null where the words name no actor ("Russian officials")
   */
  public record RoleResponse(
      String role, @Nullable UUID actorId, String name, String text, int start, int end) {

    static RoleResponse of(Role role, @Nullable UUID actorId) {
      return new RoleResponse(
          role.role(),
          actorId,
          role.name(),
          role.text().text(),
          role.text().start(),
          role.text().end());
    }
  }

  /**
   * Where a claim happened.
   *
   * @param country ISO 3166-1 alpha-2 code, or null
   */
  public record PlaceResponse(
      String name, @Nullable String country, String text, int start, int end) {

    static @Nullable PlaceResponse ofNullable(@Nullable Place place) {
      return place == null
          ? null
          : new PlaceResponse(
              place.name(),
              place.country(),
              place.text().text(),
              place.text().start(),
              place.text().end());
    }
  }

  /**
   * On whose word a claim stands.
   *
   * @param cue the word that attributes ("said", "according to"), or null
   */
  public record SourceResponse(
      String name,
      @Nullable UUID actorId,
      Attribution.Style style,
      String text,
      int start,
      int end,
      @Nullable Part cue) {

    static @Nullable SourceResponse ofNullable(
        @Nullable Attribution source, @Nullable UUID actorId) {
      return source == null
          ? null
          : new SourceResponse(
              source.name(),
              actorId,
              source.style(),
              source.text().text(),
              source.text().start(),
              source.text().end(),
              Part.ofNullable(source.cue()));
    }
  }
}
