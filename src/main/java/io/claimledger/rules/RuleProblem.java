package io.claimledger.rules;

import org.jspecify.annotations.Nullable;

/** A rule file that cannot be used, with its name and line. */
public final class RuleProblem extends RuntimeException {

  private static final long serialVersionUID = 1;

  /**
   * @param line counted from 1; 0 if unknown
   */
  public RuleProblem(String file, int line, String detail, @Nullable Throwable cause) {
    super(file + (line > 0 ? ":" + line : "") + ": " + detail, cause);
  }

  RuleProblem(String file, int line, String detail) {
    this(file, line, detail, null);
  }
}
