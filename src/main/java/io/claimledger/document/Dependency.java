package io.claimledger.document;

/**
 * An edge of Universal Dependencies.
 *
 * @param governor index of the governing token, 0 for the root
 * @param dependent index of the dependent token
 * @param relation the relation's name ("nsubj:pass", "obl:to")
 */
public record Dependency(int governor, int dependent, String relation) {

  /** Whether this is the relation or one of its subtypes ("obl" of "obl:to"). */
  public boolean is(String name) {
    return relation.equals(name)
        || (relation.startsWith(name) && relation.charAt(name.length()) == ':');
  }
}
