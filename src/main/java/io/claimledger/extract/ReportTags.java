package io.claimledger.extract;

import io.claimledger.document.Token;
import io.claimledger.model.Modality;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Words at the rim of a sentence that put all of it on somebody's word, wherever the parser hangs
 * them: ", officials said", ", according to the ministry", "By the army's own count,".
 */
final class ReportTags {

  private static final Set<String> STOPS = Set.of(",", "''", "”", "\"", "--", "—", "–", "-");
  private static final Set<String> ENDS = Set.of(",", ".", ";", ":", "''", "”", "\"", ")", "(");
  private static final Set<String> QUOTES = Set.of("''", "”", "\"", "»");
  private static final Set<String> ADDRESSING = Set.of("tell", "inform");

  private final Passage passage;
  private final ReportSubjects subjects;
  private final List<Tag> tags = new ArrayList<>();

  /** What is attributed: the words from one token to another, both included. */
  private record Tag(Cue cue, int first, int last) {}

  ReportTags(Passage passage) {
    this.passage = passage;
    this.subjects = new ReportSubjects(passage);
    for (Token token : passage.sentence().tokens()) {
      if (token.isVerb() && speaks(token.index())) {
        verb(token.index());
      } else if (isMistaggedVerb(token)) {
        mistagged(token.index());
      } else if (isSource(token.index())) {
        phrase(token.index());
      }
    }
  }

  /**
   * The cues of a token with those of the rims that cover it, which outweigh what others are said
   * to say after them.
   */
  List<Cue> merge(List<Cue> cues, int token) {
    List<Tag> covering = tags.stream().filter(t -> t.first <= token && token <= t.last).toList();
    List<Cue> merged = new ArrayList<>(cues);
    merged.removeIf(cue -> isBeyondSemicolon(token, cue.token()));
    for (Tag tag : covering) {
      merged.removeIf(
          cue ->
              cue.token() == tag.cue.token()
                  || (cue.speaker().isPresent() && isElsewhere(tag, cue)));
    }
    covering.forEach(tag -> merged.add(tag.cue));
    return merged;
  }

  /** The head of the words before or after a verb that name who speaks through it at the rim. */
  OptionalInt speakerOf(int verb) {
    return tags.stream()
        .map(Tag::cue)
        .filter(cue -> cue.token() == verb)
        .map(Cue::speaker)
        .findFirst()
        .orElse(OptionalInt.empty());
  }

  /** Whether words at a rim put a token on somebody's word. */
  boolean covers(int token) {
    return tags.stream().anyMatch(t -> t.first <= token && token <= t.last);
  }

  private static boolean isElsewhere(Tag tag, Cue cue) {
    return cue.token() > Math.max(tag.last, tag.cue.token()) || cue.token() < tag.first;
  }

  private boolean isBeyondSemicolon(int token, int cue) {
    int first = Math.min(cue, token);
    int last = Math.max(cue, token);
    return (cue > token || isSpeech(token))
        && passage.sentence().tokens().subList(first - 1, last - 1).stream()
            .anyMatch(t -> t.word().equals(";"));
  }

  /** "said", "pledged", and "went on" after words that are quoted. */
  private boolean speaks(int verb) {
    return subjects.isReporting(verb)
        || passage.in("pledging-verbs", verb)
        || verb < passage.sentence().size()
            && passage.lemma(verb).equals("go")
            && passage.lemma(verb + 1).equals("on")
            && quotes();
  }

  private boolean quotes() {
    return passage.sentence().tokens().stream().anyMatch(t -> QUOTES.contains(t.word()));
  }

  /** ", the ministry reports.", where the tagger takes the verb for a noun. */
  private boolean isMistaggedVerb(Token token) {
    int next = token.index() + 1;
    return token.pos().equals("NNS")
        && passage.in("mistagged-verbs", token.index())
        && token.index() > 2
        && (next > passage.sentence().size() || ENDS.contains(passage.token(next).word()))
        && passage.token(token.index() - 1).isNoun();
  }

  private void mistagged(int verb) {
    int head = verb - 1;
    int first = NearSubjects.phraseStart(passage, head);
    boolean body = passage.actorAt(head).isPresent() || passage.in("speakers", head);
    if (body && isAfterStop(first)) {
      add(new Cue(verb, OptionalInt.of(head), Modality.REPORTED), first - 1);
    }
  }

  private Modality modality(int verb) {
    return passage.in("pledging-verbs", verb) ? Modality.PLANNED : Modality.REPORTED;
  }

  private boolean isSpeech(int token) {
    return passage.in("denying-verbs", token)
        || passage.in("alleging-verbs", token)
        || passage.in("reporting-verbs", token);
  }

  /** ", X said" and ", said X" without anything said after it. */
  private void verb(int verb) {
    if (subjects.isPassive(verb) || goesOn(verb)) {
      return;
    }
    NearSubjects.of(passage, verb)
        .filter(near -> isAfterStop(Math.min(near.first(), verb)))
        .filter(near -> near.first() < verb || !passage.in("pacts", near.head()))
        .ifPresent(
            near ->
                add(
                    new Cue(verb, OptionalInt.of(near.head()), modality(verb)),
                    Math.min(near.first(), verb) - 1));
  }

  private boolean isAfterStop(int start) {
    return start > 2 && STOPS.contains(passage.token(start - 1).word());
  }

  private void add(Cue cue, int end) {
    int first = segmentStart(end);
    if (hasVerb(first, end)) {
      tags.add(new Tag(cue, first, end));
    }
  }

  /** Whether what the verb reports follows it. */
  private boolean goesOn(int verb) {
    boolean content =
        passage.syntax().children(verb, "ccomp", "xcomp", "obj", "mark").stream()
            .anyMatch(c -> c > verb && !isAddressee(verb, c) || isThat(c));
    int next = afterAddressee(verb) + 1;
    return content || next <= passage.sentence().size() && !mayFollow(passage.token(next));
  }

  private boolean isThat(int token) {
    return passage.syntax().parent(token).filter(e -> e.is("mark")).isPresent();
  }

  private boolean isAddressee(int verb, int object) {
    return ADDRESSING.contains(passage.lemma(verb)) && passage.token(object).isNoun()
        || passage.lemma(object).equals("they")
        || passage.token(object).pos().equals("PRP");
  }

  private int afterAddressee(int verb) {
    int last = verb;
    boolean addressing = ADDRESSING.contains(passage.lemma(verb));
    int size = passage.sentence().size();
    while (last < size && isAddress(passage.token(last + 1), addressing)) {
      last++;
    }
    return last;
  }

  private boolean isAddress(Token token, boolean addressing) {
    String pos = token.pos();
    return addressing && (token.isNoun() || ADDRESS.contains(pos));
  }

  private static final Set<String> ADDRESS = Set.of("DT", "JJ", "PRP", "PRP$", "POS", "HYPH");

  private boolean mayFollow(Token token) {
    String pos = token.pos();
    return ENDS.contains(token.word())
        || STOPS.contains(token.word())
        || (pos.equals("IN") && !token.word().equals("that"))
        || pos.startsWith("RB")
        || passage.times().stream()
            .anyMatch(t -> t.firstToken() <= token.index() && token.index() <= t.lastToken());
  }

  /** "according to X" and "by X's count" as first or last words. */
  private void phrase(int head) {
    BitSet words = passage.syntax().subtree(head);
    int first = words.nextSetBit(0);
    int size = passage.sentence().size();
    Cue cue = new Cue(head, OptionalInt.of(head), Modality.REPORTED);
    if (first <= 2) {
      tags.add(new Tag(cue, first, size));
    } else if (hasStopOrEnd(words.length())) {
      add(cue, first - 1);
    }
  }

  private boolean hasStopOrEnd(int after) {
    return after > passage.sentence().size()
        || ENDS.contains(passage.token(after).word())
        || STOPS.contains(passage.token(after).word());
  }

  private boolean isSource(int token) {
    List<Integer> cases = passage.syntax().children(token, "case");
    boolean counted = passage.in("count-nouns", token);
    return cases.stream()
        .anyMatch(
            c -> DependentCues.isAccording(passage, c) || counted && passage.lemma(c).equals("by"));
  }

  /** The first word after the last semicolon that a new subject follows. */
  private int segmentStart(int end) {
    int start = end;
    while (start > 1 && !(passage.token(start - 1).word().equals(";") && hasSubject(start, end))) {
      start--;
    }
    return start;
  }

  private boolean hasSubject(int first, int last) {
    for (int token = first; token < last; token++) {
      if (passage.syntax().parent(token).filter(e -> e.is("nsubj")).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private boolean hasVerb(int first, int last) {
    return passage.sentence().tokens().subList(first - 1, last).stream().anyMatch(Token::isVerb);
  }
}
