package io.claimledger.resolve.cast;

import java.util.ArrayList;
import java.util.List;

/** Subjects of clauses in a basic dependency tree. */
final class Clauses {

  private Clauses() {}

  /** The subject of a verb or predicate, 0 if it has none of its own. */
  static int subjectOf(Syntax s, int predicate) {
    for (int i = 1; i <= s.size(); i++) {
      if (s.governor(i) == predicate && s.isSubject(i)) {
        return i;
      }
    }
    return 0;
  }

  /** The subject of a verb, or the one it shares with the verb it is coordinated with. */
  static int sharedSubjectOf(Syntax s, int predicate) {
    int subject = subjectOf(s, predicate);
    boolean shares = subject == 0 && s.relation(predicate).matches("conj|xcomp|advcl");
    return shares ? subjectOf(s, s.governor(predicate)) : subject;
  }

  /** Subject of the sentence's root, 0 if there is none. */
  static int mainSubject(Syntax s) {
    for (int i = 1; i <= s.size(); i++) {
      if (s.relation(i).equals("root")) {
        return subjectOf(s, i);
      }
    }
    return 0;
  }

  /** Subjects of the clauses around a token, from the inmost out, those before the token only. */
  static List<Integer> subjectsAround(Syntax s, int token) {
    List<Integer> subjects = new ArrayList<>();
    int steps = 0;
    for (int i = s.governor(token); i > 0 && steps < 30; i = s.governor(i)) {
      int subject = subjectOf(s, i);
      if (subject > 0 && subject < token && !subjects.contains(subject)) {
        subjects.add(subject);
      }
      steps++;
    }
    return subjects;
  }

  /** A noun and those coordinated with it. */
  static List<Integer> coordinated(Syntax s, int head) {
    List<Integer> heads = new ArrayList<>(List.of(head));
    for (int i = head + 1; i <= s.size(); i++) {
      if (s.governor(i) == head && s.relation(i).equals("conj")) {
        heads.add(i);
      }
    }
    return heads;
  }
}
