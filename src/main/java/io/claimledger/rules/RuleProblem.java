package io.claimledger.rules;

/** A rule file that cannot be used, with its name and line. */
public final class RuleProblem extends RuntimeException {

  private static final long serialVersionUID = 1;

  RuleProblem(String file, int line, String detail) {
    super(file + (line > 0 ? ":" + line : "") + ": " + detail);
  }
}
