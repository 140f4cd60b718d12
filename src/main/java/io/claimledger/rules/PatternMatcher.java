package io.claimledger.rules;

import io.claimledger.document.Sentence;
import java.util.List;
import java.util.Map;

/** Finds patterns of rule packs in sentences. */
public interface PatternMatcher {

  /**
   * Compiles a Semgrex pattern over the enhanced dependencies; the result serves several threads.
   *
   * @throws IllegalArgumentException if it does not parse
   */
  Pattern compile(String semgrex);

  /** Makes a sentence ready to be matched many times; for one thread. */
  Target target(Sentence sentence);

  /** A compiled pattern. */
  interface Pattern {}

  /** A sentence in which patterns are sought. */
  interface Target {

    /**
     * Every match: from the names of the pattern's nodes to indexes of tokens. Empty where the
     * sentence was not parsed.
     */
    List<Map<String, Integer>> findAll(Pattern pattern);
  }
}
