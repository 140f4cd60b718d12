package io.claimledger.resolve.cast;

import io.claimledger.document.Document;
import io.claimledger.document.Token;
import io.claimledger.resolve.cast.Gazetteer.Hit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A document with its syntax and the known names in it, by sentence. */
record Page(Document document, List<Syntax> syntax, List<List<Hit>> hits, Set<String> plainWords) {

  static Page of(Document document, Gazetteer gazetteer) {
    return new Page(
        document,
        document.sentences().stream().map(Syntax::new).toList(),
        document.sentences().stream().map(gazetteer::find).toList(),
        document.sentences().stream()
            .flatMap(s -> s.tokens().stream())
            .map(Token::word)
            .filter(word -> !word.isEmpty() && Character.isLowerCase(word.codePointAt(0)))
            .collect(Collectors.toUnmodifiableSet()));
  }

  /** Whether the document also writes a capitalized word as a plain one. */
  boolean isPlainWord(String word) {
    return plainWords.contains(word.toLowerCase(Locale.ROOT));
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
