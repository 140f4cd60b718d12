package io.claimledger.accuracy;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.util.List;

/**
 * An article's annotations.
 *
 * @param file name of the text file beside it
 * @param publishedAt the day against which its relative dates resolve
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record GoldArticle(
    String id,
    String file,
    LocalDate publishedAt,
    List<Named> actors,
    List<Dated> dates,
    List<GoldClaim> claims) {

  /** An actor that the article speaks of. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  record Named(String name) {}

  /** A date in the article, with its EDTF value. */
  record Dated(String text, String value) {}
}
