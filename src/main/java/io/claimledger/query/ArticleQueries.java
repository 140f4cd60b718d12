package io.claimledger.query;

import io.claimledger.model.Quantity;
import io.claimledger.model.TimeValue;
import java.util.Optional;
import java.util.UUID;

/** Finds articles, and what was read in one. */
public interface ArticleQueries {

  /** Articles, newest published first. */
  Page<ArticleEntry> find(ArticleFilter filter, PageRequest page);

  Optional<ArticleEntry> article(UUID id);

  /** The text as it came. */
  Optional<String> text(UUID id);

  /** What the text was taken from, as it came: a web page, or the text itself. */
  Optional<ArticleSource> source(UUID id);

  /** The actors of an article, as they first appear in it. */
  Page<ArticleActor> actors(UUID id, PageRequest page);

  /** The temporal expressions of an article, in text order. */
  Page<TimeValue> dates(UUID id, PageRequest page);

  /** The numbers of an article, in text order. */
  Page<Quantity> quantities(UUID id, PageRequest page);
}
