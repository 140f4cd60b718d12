package io.claimledger.extract;

import io.claimledger.document.Document;
import io.claimledger.document.Sentence;
import io.claimledger.document.Token;
import io.claimledger.model.Attribution;
import io.claimledger.model.Attribution.Style;
import io.claimledger.model.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Which words of a document stand between quotation marks, and who says them. */
final class Quotations {

  private static final Set<String> OPENING = Set.of("“", "``", "„", "«");
  private static final Set<String> CLOSING = Set.of("”", "''", "»");
  private static final Set<String> EITHER = Set.of("\"");

  private final List<Quote> quotes = new ArrayList<>();
  private final Map<Quote, Attribution> speakers = new HashMap<>();

  /**
   * Words between quotation marks.
   *
   * @param block the paragraph it stands in
   */
  private record Quote(Span span, int block) {}

  Quotations(Document document) {
    int open = -1;
    int block = -1;
    int end = 0;
    for (Sentence sentence : document.sentences()) {
      if (sentence.block() != block && open >= 0) {
        quotes.add(new Quote(new Span(open, end), block));
        open = -1;
      }
      block = sentence.block();
      for (Token token : sentence.tokens()) {
        if (open < 0 && (OPENING.contains(token.word()) || EITHER.contains(token.word()))) {
          open = token.span().start();
        } else if (open >= 0 && (CLOSING.contains(token.word()) || EITHER.contains(token.word()))) {
          quotes.add(new Quote(new Span(open, token.span().end()), block));
          open = -1;
        }
        end = token.span().end();
      }
    }
    if (open >= 0) {
      quotes.add(new Quote(new Span(open, end), block));
    }
    statement(document).ifPresent(quotes::add);
  }

  /** A statement given in full after "the minister said:" is a quotation without marks. */
  private static Optional<Quote> statement(Document document) {
    List<Sentence> sentences = document.sentences();
    for (int i = 0; i + 1 < sentences.size(); i++) {
      Sentence opening = sentences.get(i);
      Sentence first = sentences.get(i + 1);
      List<Sentence> rest = sentences.subList(i + 1, sentences.size());
      if (opening.token(opening.size()).word().equals(":")
          && first.block() > opening.block()
          && rest.stream().anyMatch(Quotations::isFirstPerson)) {
        int end = rest.get(rest.size() - 1).span().end();
        return Optional.of(new Quote(new Span(first.span().start(), end), first.block()));
      }
    }
    return Optional.empty();
  }

  private static boolean isFirstPerson(Sentence sentence) {
    return sentence.tokens().stream().map(Token::word).anyMatch(FIRST_PERSON::contains);
  }

  private static final Set<String> FIRST_PERSON = Set.of("I", "we", "We", "our", "Our", "my", "My");

  boolean isQuoted(Span span) {
    return quotes.stream().anyMatch(quote -> quote.span().contains(span));
  }

  /** Notes who speaks the quotations that a sentence holds words of, as far as it says so. */
  void attribute(Passage passage) {
    Span sentence = passage.sentence().span();
    List<Quote> here =
        quotes.stream()
            .filter(q -> q.span().overlaps(sentence) || opens(passage.sentence(), q))
            .toList();
    if (here.isEmpty()) {
      return;
    }
    speaker(passage)
        .ifPresent(speaker -> here.forEach(quote -> speakers.putIfAbsent(quote, speaker)));
  }

  /** Whether a sentence ends in a colon right before a quotation. */
  private static boolean opens(Sentence sentence, Quote quote) {
    return sentence.token(sentence.size()).word().equals(":")
        && quote.span().start() >= sentence.span().end()
        && quote.block() - sentence.block() <= 1;
  }

  /** The subject of a reporting verb outside all quotation marks. */
  private Optional<Attribution> speaker(Passage passage) {
    Speakers naming = new Speakers(passage);
    for (Token token : passage.sentence().tokens()) {
      if (token.isVerb()
          && passage.in("reporting-verbs", token.index())
          && !isQuoted(token.span())) {
        List<Integer> subjects = passage.fillers(token.index(), "subject");
        OptionalInt subject = subjects.stream().mapToInt(Integer::intValue).findFirst();
        Optional<Attribution> source =
            naming.source(new Cue(token.index(), subject, io.claimledger.model.Modality.REPORTED));
        if (source.isPresent()) {
          Attribution a = source.get();
          return Optional.of(new Attribution(a.name(), Style.DIRECT, a.text(), a.cue()));
        }
      }
    }
    return Optional.empty();
  }

  /**
   * Who says the words at a place: the quotation's speaker, or that of the paragraph's last one.
   */
  Optional<Attribution> speakerAt(Span span) {
    Optional<Quote> quote = quotes.stream().filter(q -> q.span().contains(span)).findFirst();
    if (quote.isEmpty()) {
      return Optional.empty();
    }
    Quote found = quote.get();
    Attribution own = speakers.get(found);
    if (own != null) {
      return Optional.of(own);
    }
    return quotes.stream()
        .filter(q -> q.block() == found.block() && speakers.containsKey(q))
        .findFirst()
        .map(speakers::get);
  }
}
