package io.claimledger.document;

import io.claimledger.model.TimeValue;

/**
 * A temporal expression.
 *
 * @param sentence index of the sentence
 * @param firstToken index of its first token, from 1
 * @param lastToken index of its last token, included
 */
public record TimeMention(int sentence, int firstToken, int lastToken, TimeValue value) {}
