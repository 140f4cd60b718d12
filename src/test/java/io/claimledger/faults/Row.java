package io.claimledger.faults;

/**
 * A row of the ledger, without its ids and times.
 *
 * @param article the external id of the article that it belongs to
 * @param table where it is kept
 */
record Row(String article, String table, String content) {}
