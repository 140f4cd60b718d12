package io.claimledger.extract;

import java.util.ArrayList;
import java.util.List;

/** The claims so far, from which a list takes what it leaves unsaid. */
final class Narrative {

  private final List<Candidate> candidates = new ArrayList<>();

  void add(Passage passage, List<Candidate> read) {
    candidates.addAll(read);
  }

  List<Candidate> candidates() {
    return candidates;
  }
}
