package io.claimledger.ingest;

import java.util.Optional;
import java.util.UUID;

/** Keeps articles. */
public interface ArticleArchive {

  /**
   * Commits an article as PENDING together with its job, unless the same (text, outlet, url,
   * publishedAt) is there.
   *
   * @param present the present extractor version: a stored article that another one read, or failed
   *     to read, becomes PENDING again
   * @param priority of an article that is new
   * @return empty if too many wait: a new article was not stored
   */
  Optional<Kept> keep(Submission submission, String present, Priority priority);

  /**
   * An article that is in the ledger.
   *
   * @param isNew whether it was not there before
   * @param pending whether it waits to be read, for the first time or anew
   */
  record Kept(UUID articleId, boolean isNew, boolean pending) {}

  /**
   * Makes an article PENDING and gives it a job, whatever read it last.
   *
   * @return whether there is such an article
   */
  boolean requestExtraction(UUID articleId);

  /**
   * Removes an article and all that came from it.
   *
   * @return whether there was such an article
   */
  boolean remove(UUID articleId);
}
