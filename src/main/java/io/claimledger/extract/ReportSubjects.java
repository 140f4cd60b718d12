package io.claimledger.extract;

import java.util.List;
import java.util.OptionalInt;

/** Who speaks through a verb. */
final class ReportSubjects {

  private final Passage passage;

  ReportSubjects(Passage passage) {
    this.passage = passage;
  }

  boolean isReporting(int verb) {
    return passage.in("reporting-verbs", verb);
  }

  boolean isPassive(int verb) {
    return !passage.syntax().children(verb, "aux:pass").isEmpty();
  }

  /** The same, where it stands with the verb itself. */
  OptionalInt ownOf(int verb) {
    List<Integer> own = passage.fillers(verb, isPassive(verb) ? "by-agent" : "subject");
    return own.stream()
        .mapToInt(Integer::intValue)
        .filter(subject -> subject < verb || !passage.lemma(verb).equals("tell"))
        .findFirst();
  }

  /** The head of the words that name who speaks through a verb. */
  OptionalInt of(int verb) {
    List<Integer> agents = passage.fillers(verb, "by-agent");
    if (!agents.isEmpty()) {
      return OptionalInt.of(agents.get(0));
    }
    if (isPassive(verb)) {
      return OptionalInt.empty();
    }
    for (String relation : List.of("subject", "inherited-subject")) {
      List<Integer> subjects = passage.fillers(verb, relation);
      if (!subjects.isEmpty()) {
        return OptionalInt.of(subjects.get(0));
      }
    }
    return OptionalInt.empty();
  }
}
