package io.claimledger.extract;

import io.claimledger.document.ActorMention;
import io.claimledger.document.Token;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds who stands right before a verb, or right after it, even where the parser lost the two. */
final class NearSubjects {

  private static final Set<String> PHRASE =
      Set.of(
          "NN", "NNS", "NNP", "NNPS", "JJ", "JJS", "DT", "PRP$", "POS", "CD", "HYPH", "VBG", "PRP");
  private static final Set<String> BETWEEN = Set.of("RB", "MD");
  private static final Set<String> HAVE = Set.of("have", "'ve", "’ve");

  private NearSubjects() {}

  /**
   * Who stands by a verb.
   *
   * @param head the word that names them
   * @param first the first word of their phrase
   */
  record Near(int head, int first) {}

  static Optional<Near> of(Passage passage, int verb) {
    int before = beforeParenthesis(passage, lastBefore(passage, verb));
    for (int subject : passage.fillers(verb, "subject")) {
      int first = passage.syntax().subtree(subject).nextSetBit(0);
      int last = passage.syntax().subtree(subject).length() - 1;
      if (subject < verb && first <= before && last >= before - 1) {
        return Optional.of(new Near(named(passage, verb, subject), first));
      }
    }
    return inverted(passage, verb)
        .or(() -> abbreviated(passage, lastBefore(passage, verb), before))
        .or(() -> onSurface(passage, before));
  }

  /** "regional governor Ann Lee said": the parser makes two subjects of office and name. */
  private static int named(Passage passage, int verb, int subject) {
    return passage.fillers(verb, "subject").stream()
        .filter(other -> subject < other && other < verb)
        .filter(other -> passage.token(other).isProperNoun())
        .findFirst()
        .orElse(subject);
  }

  /** ", said Ann Lee". */
  private static Optional<Near> inverted(Passage passage, int verb) {
    List<Integer> after = passage.fillers(verb, "subject").stream().filter(s -> s > verb).toList();
    return after.isEmpty() || passage.lemma(verb).equals("tell")
        ? Optional.empty()
        : Optional.of(new Near(after.get(0), verb));
  }

  private static int lastBefore(Passage passage, int verb) {
    int token = verb - 1;
    while (token > 1
        && (BETWEEN.contains(passage.token(token).pos()) || HAVE.contains(passage.lemma(token)))) {
      token--;
    }
    return token;
  }

  private static int beforeParenthesis(Passage passage, int last) {
    int token = last;
    if (token > 1 && CLOSING.contains(passage.token(token).word())) {
      while (token > 1 && !OPENING.contains(passage.token(token).word())) {
        token--;
      }
      return token - 1;
    }
    return last;
  }

  /** "the Office of the Commissioner for Refugees (OCR) said": its letters name it. */
  private static Optional<Near> abbreviated(Passage passage, int closing, int last) {
    boolean letters = closing - last == 3 && last > 0;
    Optional<Integer> head =
        letters ? name(passage, closing - 1, closing - 1) : Optional.<Integer>empty();
    int first = last;
    while (first > 1 && LONG_NAME.contains(passage.token(first - 1).pos())) {
      first--;
    }
    int start = first;
    return head.map(h -> new Near(h, start));
  }

  private static final Set<String> LONG_NAME =
      Set.of("NN", "NNS", "NNP", "NNPS", "JJ", "DT", "IN", "POS", "HYPH", "CC");

  private static final Set<String> OPENING = Set.of("(", "-LRB-");
  private static final Set<String> CLOSING = Set.of(")", "-RRB-");

  private static Optional<Near> onSurface(Passage passage, int last) {
    if (last < 1) {
      return Optional.empty();
    }
    if (!isComma(passage, last)) {
      int first = phraseStart(passage, last);
      return isNaming(passage, last) && first <= last
          ? Optional.of(new Near(last, first))
          : Optional.empty();
    }
    return enclosed(passage, last);
  }

  /** "the premier, Ann Lee, said" and "Ann Lee, an officer, said". */
  private static Optional<Near> enclosed(Passage passage, int comma) {
    int start = comma - 1;
    while (start > 1 && !isComma(passage, start)) {
      start--;
    }
    if (!isComma(passage, start) || comma - start > 12) {
      return Optional.empty();
    }
    int first = phraseStart(passage, start - 1);
    boolean aside = passage.token(start + 1).pos().equals("IN");
    Optional<Integer> apposed = aside ? Optional.empty() : name(passage, start + 1, comma - 1);
    Optional<Integer> head = apposed.isPresent() ? apposed : name(passage, first, start - 1);
    return head.map(h -> new Near(h, first));
  }

  private static Optional<Integer> name(Passage passage, int first, int last) {
    return passage
        .actorAt(last)
        .filter(m -> m.kind() == ActorMention.Kind.NAME)
        .filter(m -> m.firstToken() >= first)
        .map(ActorMention::head);
  }

  private static boolean isComma(Passage passage, int token) {
    return passage.token(token).word().equals(",");
  }

  private static boolean isNaming(Passage passage, int token) {
    Token last = passage.token(token);
    return last.isNoun() || last.pos().equals("PRP");
  }

  static int phraseStart(Passage passage, int last) {
    int first = last + 1;
    while (first > 1 && PHRASE.contains(passage.token(first - 1).pos())) {
      first--;
    }
    return first;
  }
}
