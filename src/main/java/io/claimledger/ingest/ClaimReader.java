package io.claimledger.ingest;

import io.claimledger.document.Cast;
import io.claimledger.document.Document;
import io.claimledger.document.QuantityMention;
import io.claimledger.document.TimeMention;
import io.claimledger.extract.ClaimExtractor;
import io.claimledger.extract.quantity.QuantityReader;
import io.claimledger.model.Claim;
import io.claimledger.model.Reading;
import io.claimledger.model.SourceText;
import io.claimledger.resolve.CastResolver;
import io.claimledger.resolve.TimeResolver;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads an article in four steps: annotate, resolve who and when, count, extract. Mentions are
 * resolved before claims are extracted, since only then is it known who fills a role.
 */
public final class ClaimReader {

  private final Annotator annotator;
  private final TimeResolver times = new TimeResolver();
  private final CastResolver casts;
  private final QuantityReader quantities;
  private final ClaimExtractor claims;

  public ClaimReader(
      Annotator annotator,
      CastResolver casts,
      QuantityReader quantities,
      ClaimExtractor claims) {
    this.annotator = annotator;
    this.casts = casts;
    this.quantities = quantities;
    this.claims = claims;
  }

  /**
   * Reads a text. The same text and day give the same reading, whatever was read before.
   *
   * @param publishedOn the day against which relative dates resolve, or null to leave them open
   */
  public Reading read(SourceText text, @Nullable LocalDate publishedOn) {
    Document annotated = annotator.annotate(text, publishedOn);
    Document document = annotated.withTimes(times.resolve(annotated));
    Cast cast = casts.resolve(document);
    List<QuantityMention> counted = quantities.read(document);
    List<Claim> found = claims.extract(document, cast, counted);
    return new Reading(
        found,
        cast.actors(),
        document.times().stream().map(TimeMention::value).toList(),
        counted.stream().map(QuantityMention::quantity).toList(),
        document.warnings());
  }
}
