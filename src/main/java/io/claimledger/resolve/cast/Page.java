package io.claimledger.resolve.cast;

import io.claimledger.document.Document;
import io.claimledger.resolve.cast.Gazetteer.Hit;
import java.util.List;
import java.util.Optional;

/** A document with its syntax and the known names in it, by sentence. */
record Page(Document document, List<Syntax> syntax, List<List<Hit>> hits) {

  static Page of(Document document, Gazetteer gazetteer) {
    return new Page(
        document,
        document.sentences().stream().map(Syntax::new).toList(),
        document.sentences().stream().map(gazetteer::find).toList());
  }

  Syntax syntax(int sentence) {
    return syntax.get(sentence);
  }

  String text(int sentence, int first, int last) {
    return document.excerpt(document.sentences().get(sentence), first, last).text();
  }

  /** Whether a token belongs to words that tell a time. */
  boolean isTime(int sentence, int token) {
    return document.expressions().stream()
        .anyMatch(
            e -> e.sentence() == sentence && e.firstToken() <= token && token <= e.lastToken());
  }

  /** The known name that covers a token. */
  Optional<Hit> hitAt(int sentence, int token) {
    return hits.get(sentence).stream()
        .filter(h -> h.first() <= token && token <= h.last())
        .findFirst();
  }
}
