package io.claimledger.query;

/** How far an article's reading has come. */
public enum ArticleStatus {
  PENDING,
  EXTRACTED,
  FAILED
}
