package io.claimledger.api;

import io.claimledger.query.ArticleEntry;
import io.claimledger.query.ArticleQueries;
import io.claimledger.query.ClaimFilter;
import io.claimledger.query.ClaimQueries;
import io.claimledger.query.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Puts an article together with the lists that are asked for. */
@ApplicationScoped
class ArticleViews {

  static final Set<String> LISTS = Set.of("claims", "actors", "dates");

  private static final PageRequest ALL = new PageRequest(Integer.MAX_VALUE - 1, null);

  private final ArticleQueries articles;
  private final ClaimQueries claims;

  ArticleViews(ArticleQueries articles, ClaimQueries claims) {
    this.articles = articles;
    this.claims = claims;
  }

  /** An article, with some of {@link #LISTS}. */
  Optional<ArticleResponse> article(UUID id, Set<String> include) {
    return articles
        .article(id)
        .map(
            article ->
                ArticleResponse.of(
                    article,
                    include.contains("claims") ? claims(article) : null,
                    include.contains("actors") ? actors(article) : null,
                    include.contains("dates") ? dates(article) : null));
  }

  private List<ClaimResponse> claims(ArticleEntry article) {
    return claims.find(ClaimFilter.ofArticle(article.id()), ALL).map(ClaimResponse::of).items();
  }

  private List<ArticleActorResponse> actors(ArticleEntry article) {
    return articles.actors(article.id(), ALL).map(ArticleActorResponse::of).items();
  }

  private List<DateResponse> dates(ArticleEntry article) {
    return articles.dates(article.id(), ALL).map(DateResponse::of).items();
  }
}
