package io.claimledger.api;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What became of one line of a batch.
 *
 * @param line its number, from 1; blank lines count
 * @param status that of HTTP: 202 where the article is new, 200 where the ledger has it, else what
 *     it would have been refused with alone
 * @param id the article's, or null where there is none
 * @param problem why it was refused, or null
 */
public record BatchLineResponse(
    int line, int status, @Nullable UUID id, @Nullable HttpProblem problem) {

  static BatchLineResponse accepted(int line, int status, UUID id) {
    return new BatchLineResponse(line, status, id, null);
  }

  static BatchLineResponse refused(int line, HttpProblem problem) {
    return new BatchLineResponse(line, problem.getStatusCode(), null, problem);
  }
}
