package io.claimledger.extract;

import io.claimledger.document.Dependency;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who a pronoun of a reported clause may stand for: who reports it. */
final class Sayers {

  private static final Set<String> REPORTED =
      Set.of("it", "its", "they", "their", "he", "his", "she", "her");

  /** Roles that nobody plays by what they do themselves: of "killed 12 of his men" he is not he. */
  private static final Set<String> SUFFERING = Set.of("victim", "target");

  private final Passage passage;
  private final ReportSubjects subjects;

  Sayers(Passage passage) {
    this.passage = passage;
    this.subjects = new ReportSubjects(passage);
  }

  /** The heads of what it may stand for, the nearest first. */
  List<Integer> of(int pronoun, String role) {
    if (!REPORTED.contains(passage.lemma(pronoun))) {
      return List.of();
    }
    if (passage.lemma(pronoun).equals("they") && isPaired(pronoun)) {
      return List.of();
    }
    Optional<Integer> claimant = claimant(pronoun);
    if (claimant.isPresent()) {
      return List.of(claimant.get());
    }
    boolean own = passage.token(pronoun).pos().equals("PRP$") && !SUFFERING.contains(role);
    return passage.syntax().pathToRoot(pronoun).stream()
        .map(Dependency::governor)
        .filter(verb -> passage.token(verb).isVerb())
        .filter(verb -> own || tells(verb))
        .flatMapToInt(verb -> subjects.of(verb).stream())
        .filter(subject -> subject < pronoun && !passage.syntax().isBelow(pronoun, subject))
        .boxed()
        .toList();
  }

  /** "Denied Elbonian claims that its forces had fled": whose claims they are. */
  private Optional<Integer> claimant(int pronoun) {
    return passage.syntax().pathToRoot(pronoun).stream()
        .map(Dependency::governor)
        .filter(noun -> noun != 0 && passage.in("report-nouns", noun))
        .flatMap(noun -> passage.syntax().children(noun, "amod", "nmod:poss", "compound").stream())
        .filter(holder -> passage.actorAt(holder).isPresent())
        .findFirst();
  }

  /** "Said that they had reached a truce": it takes two, and who says so is one. */
  private boolean isPaired(int pronoun) {
    return passage
        .syntax()
        .parent(pronoun)
        .filter(edge -> passage.in("pair-verbs", edge.governor()))
        .isPresent();
  }

  private boolean tells(int verb) {
    return subjects.isReporting(verb)
        || passage.in("denying-verbs", verb)
        || passage.in("alleging-verbs", verb);
  }
}
