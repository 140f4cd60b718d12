package io.claimledger.api;

import io.claimledger.model.Excerpt;
import org.jspecify.annotations.Nullable;

/**
 * Characters of an article.
 *
 * @param start first code point of the article's text, from 0
 * @param end one past the last
 */
public record Part(String text, int start, int end) {

  static Part of(Excerpt excerpt) {
    return new Part(excerpt.text(), excerpt.start(), excerpt.end());
  }

  static @Nullable Part ofNullable(@Nullable Excerpt excerpt) {
    return excerpt == null ? null : of(excerpt);
  }
}
