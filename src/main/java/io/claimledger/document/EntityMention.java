package io.claimledger.document;

/**
 * A name that CoreNLP's recognizers found.
 *
 * @param sentence index of the sentence
 * @param firstToken index of its first token, from 1
 * @param lastToken index of its last token, included
 * @param tag PERSON, LOCATION, ORGANIZATION, MISC …
 */
public record EntityMention(int sentence, int firstToken, int lastToken, String tag) {}
