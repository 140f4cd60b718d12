package io.claimledger.accuracy;

import io.claimledger.model.Attribution;
import io.claimledger.model.Bound;
import io.claimledger.model.Claim;
import io.claimledger.model.Excerpt;
import io.claimledger.model.Modality;
import io.claimledger.model.Place;
import io.claimledger.model.Quantity;
import io.claimledger.model.Role;
import io.claimledger.model.SourceText;
import io.claimledger.model.Span;
import io.claimledger.model.TimeValue;
import io.claimledger.model.TimexType;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Draws annotations and claims over a short text, for tests that say only what they are about. */
final class Sketch {

  private final SourceText text;

  Sketch(String text) {
    this.text = SourceText.of(text);
  }

  SourceText text() {
    return text;
  }

  Excerpt at(String words) {
    int start = text.value().indexOf(words);
    return text.excerpt(text.spanOfUtf16(start, start + words.length()));
  }

  /** A required annotation that says nothing but its type and where it stands. */
  GoldClaim gold(String type, String evidence) {
    return gold(type, evidence, Map.of());
  }

  GoldClaim gold(String type, String evidence, Map<String, List<String>> roles) {
    Span span = at(evidence).span();
    return new GoldClaim(
        type,
        evidence,
        span.start(),
        span.end(),
        roles,
        null,
        null,
        null,
        List.of(),
        Modality.ASSERTED,
        false);
  }

  GoldClaim optional(String type, String evidence) {
    Span span = at(evidence).span();
    return new GoldClaim(
        type,
        evidence,
        span.start(),
        span.end(),
        Map.of(),
        null,
        null,
        null,
        List.of(),
        Modality.ASSERTED,
        true);
  }

  /** A claim that is asserted and names nobody. */
  Claim claim(String type, String evidence, Role... roles) {
    return new Claim(
        type,
        null,
        Modality.ASSERTED,
        List.of(roles),
        null,
        null,
        null,
        null,
        at(evidence),
        at(evidence),
        at(evidence),
        "test/rule");
  }

  Role role(String role, String name) {
    return new Role(role, name, text.excerpt(new Span(0, 1)));
  }

  static Claim with(Claim c, @Nullable Quantity quantity) {
    return new Claim(
        c.type(),
        c.plover(),
        c.modality(),
        c.roles(),
        quantity,
        c.time(),
        c.place(),
        c.source(),
        c.trigger(),
        c.evidence(),
        c.sentence(),
        c.rule());
  }

  /** A claim with all circumstances filled. */
  Claim with(Claim c, Modality modality, String date, String place, String source) {
    Excerpt any = text.excerpt(new Span(0, 1));
    return new Claim(
        c.type(),
        c.plover(),
        modality,
        c.roles(),
        c.quantity(),
        time("x", date),
        new Place(place, null, any),
        new Attribution(source, Attribution.Style.INDIRECT, any, null),
        c.trigger(),
        c.evidence(),
        c.sentence(),
        c.rule());
  }

  Quantity quantity(String value, Bound bound, boolean vague, String unit, String item) {
    Excerpt any = text.excerpt(new Span(0, 1));
    return new Quantity(any, new BigDecimal(value), null, bound, vague, unit, item);
  }

  TimeValue time(String words, String value) {
    Excerpt where = new Excerpt(words, new Span(0, words.length()));
    return new TimeValue(where, TimexType.DATE, value, value, null, null, null);
  }
}
