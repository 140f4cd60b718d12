package io.claimledger.query;

/**
 * What an article's text was taken from, as it came.
 *
 * @param mediaType the Content-Type it came with
 */
@SuppressWarnings("ArrayRecordComponent")
public record ArticleSource(String mediaType, byte[] content) {}
