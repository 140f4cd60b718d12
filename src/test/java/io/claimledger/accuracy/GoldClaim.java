package io.claimledger.accuracy;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.claimledger.model.Modality;
import io.claimledger.model.Span;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A claim as a person annotated it.
 *
 * @param source any of the names by which its source may be given; none in the article's own voice
 * @param optional whether finding it is neither right nor wrong
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record GoldClaim(
    String type,
    String evidence,
    int start,
    int end,
    Map<String, List<String>> roles,
    @Nullable GoldQuantity quantity,
    @Nullable String date,
    @Nullable String place,
    @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
        @JsonSetter(nulls = Nulls.AS_EMPTY)
        List<String> source,
    Modality modality,
    boolean optional) {

  private static final String STATEMENT = "STATEMENT";

  Span span() {
    return new Span(start, end);
  }

  boolean required() {
    return !optional;
  }

  /** Whether it tells of more than that somebody spoke. */
  boolean hard() {
    return isHard(type);
  }

  static boolean isHard(String type) {
    return !type.equals(STATEMENT);
  }
}
