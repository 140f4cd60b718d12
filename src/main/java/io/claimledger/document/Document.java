package io.claimledger.document;

import io.claimledger.model.Excerpt;
import io.claimledger.model.SourceText;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article with its annotations.
 *
 * @param publishedOn the day on which it was published, or null if unknown
 * @param expressions temporal expressions as they were found
 * @param times the same, resolved; empty until then
 * @param warnings what was left unread, and why
 */
public record Document(
    SourceText text,
    @Nullable LocalDate publishedOn,
    List<Sentence> sentences,
    List<EntityMention> entities,
    List<TimeExpression> expressions,
    List<TimeMention> times,
    List<String> warnings) {

  public Document {
    sentences = List.copyOf(sentences);
    entities = List.copyOf(entities);
    expressions = List.copyOf(expressions);
    times = List.copyOf(times);
    warnings = List.copyOf(warnings);
  }

  /** This document with its temporal expressions resolved. */
  public Document withTimes(List<TimeMention> resolved) {
    return new Document(text, publishedOn, sentences, entities, expressions, resolved, warnings);
  }

  /** The words from one token of a sentence to another, both included. */
  public Excerpt excerpt(Sentence sentence, int firstToken, int lastToken) {
    return text.excerpt(sentence.span(firstToken, lastToken));
  }
}
