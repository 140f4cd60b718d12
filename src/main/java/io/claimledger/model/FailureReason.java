package io.claimledger.model;

/**
 * Why an article could not be read.
 *
 * @param code a stable name of the kind of failure ("not-english")
 * @param title the kind of failure, for people
 * @param detail what happened to this article
 */
public record FailureReason(String code, String title, String detail) {}
