package io.claimledger.extract;

import io.claimledger.document.Dependency;
import io.claimledger.document.Syntax;
import io.claimledger.document.TimeMention;
import io.claimledger.model.TimeValue;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Finds when: in the trigger's own phrase first, then in its clause, then in those above. */
final class Times {

  private final Passage passage;
  private final Syntax syntax;
  private final Clauses clauses;
  private final List<TimeMention> mentions;

  Times(Passage passage) {
    this.passage = passage;
    this.syntax = passage.syntax();
    this.clauses = new Clauses(passage);
    this.mentions =
        new TimeRuns(passage)
            .joined(
                passage.times().stream()
                    .filter(t -> t.value().value() != null)
                    .filter(t -> !isInName(t))
                    .toList());
  }

  /** "The March 23 Movement". */
  private boolean isInName(TimeMention time) {
    return passage
        .actorAt(time.firstToken())
        .filter(m -> m.lastToken() > time.lastToken())
        .isPresent();
  }

  /** When the thing said happened, as far as its clause says. */
  Optional<TimeValue> of(int trigger) {
    return new TimeOffsets(passage, this::stated)
        .of(trigger)
        .or(() -> stated(trigger))
        .or(() -> ofConjunct(trigger));
  }

  /** The date that stands nearest to the trigger. */
  private Optional<TimeValue> stated(int trigger) {
    return mentions.stream()
        .filter(t -> distance(trigger, t) < Clauses.FAR)
        .min(
            Comparator.<TimeMention>comparingInt(t -> distance(trigger, t))
                .thenComparingInt(t -> isLimit(t) ? 1 : 0)
                .thenComparingInt(t -> Math.abs(t.firstToken() - trigger)))
        .map(t -> opened(trigger, t));
  }

  private int distance(int trigger, TimeMention time) {
    int distance = clauses.distance(trigger, time.firstToken(), time.lastToken());
    if (distance < Clauses.FAR) {
      return distance;
    }
    return since(time)
        .filter(head -> isOfVerb(trigger, head) && !isRecord(head))
        .map(head -> clauses.distance(trigger, head))
        .filter(d -> d < Clauses.FAR)
        .orElseGet(() -> isLoose(trigger, time) ? Clauses.FAR - 1 : Clauses.FAR);
  }

  /** "Since the truce collapsed in May": the head of the clause or phrase that "since" opens. */
  private Optional<Integer> since(TimeMention time) {
    int head = time.lastToken();
    for (Dependency edge : syntax.pathToRoot(head)) {
      if (isAfterSince(edge.dependent())) {
        return Optional.of(edge.dependent());
      }
    }
    return Optional.empty();
  }

  private boolean isOfVerb(int trigger, int head) {
    return syntax
        .parent(head)
        .filter(e -> e.governor() == trigger || passage.token(e.governor()).isVerb())
        .isPresent();
  }

  /** "The deadliest day since the truce began". */
  private boolean isRecord(int head) {
    return syntax.children(head, "mark", "case").stream()
        .filter(m -> passage.lemma(m).equals("since"))
        .anyMatch(
            m ->
                IntStream.range(Math.max(1, m - 4), m)
                    .anyMatch(
                        i ->
                            passage.token(i).pos().equals("JJS")
                                || passage.lemma(i).equals("first")));
  }

  /** "A ceasefire from 10 November": when something begins or ends is not when it was agreed. */
  private boolean isLimit(TimeMention time) {
    return time.firstToken() > 1
        && LIMITS.contains(passage.lemma(time.firstToken() - 1))
        && !time.value().text().text().contains("/");
  }

  private static final Set<String> OCCASIONS = Set.of("when", "as");
  private static final Set<String> LIMITS =
      Set.of("from", "until", "till", "start", "begin", "effective", "for");

  private boolean isAfterSince(int token) {
    return syntax.children(token, "mark", "case").stream()
        .anyMatch(m -> passage.lemma(m).equals("since"));
  }

  /**
   * "Moved forward to firing positions on Friday", "deliveries to Kyiv on Friday", "a pact signed
   * in May", where the parser hangs the date on a word that tells of no deed of its own.
   */
  private boolean isLoose(int trigger, TimeMention time) {
    int head = Evidence.clauseHead(passage, trigger);
    Set<Integer> heads = heads(head);
    for (Dependency edge : syntax.pathToRoot(time.lastToken())) {
      boolean within = isWithin(edge) || isPhase(edge, time);
      if (heads.contains(edge.governor())) {
        boolean shared = edge.governor() == head || isBefore(edge);
        return shared && edge.dependent() != time.lastToken() && within;
      }
      if (!within) {
        return false;
      }
    }
    return false;
  }

  /** The head of a clause with those that it is joined to: "one was killed and two were hurt". */
  private Set<Integer> heads(int head) {
    Set<Integer> heads = new HashSet<>(Set.of(head));
    for (Dependency edge : syntax.pathToRoot(head)) {
      if (!edge.is("conj")) {
        break;
      }
      heads.add(edge.governor());
    }
    return heads;
  }

  /** "When the boats met on Monday, …": a clause that opens the sentence is said of all of it. */
  private static boolean isBefore(Dependency edge) {
    return edge.is("advcl") && edge.dependent() < edge.governor();
  }

  /** "Agreed to stop fighting in August 2006": by now, what was agreed was agreed then. */
  private boolean isPhase(Dependency edge, TimeMention time) {
    LocalDate published = passage.document().publishedOn();
    LocalDate latest = time.value().latest();
    return edge.is("xcomp")
        && syntax.children(edge.dependent(), "nsubj").isEmpty()
        && published != null
        && latest != null
        && latest.isBefore(published);
  }

  /** "Killed in an attack on Monday", "struck in a raid last week": the deed is the attack. */
  private boolean isManner(Dependency edge) {
    return edge.is("obl")
        && passage.in("assaults", edge.dependent())
        && syntax.children(edge.dependent(), "case").stream()
            .anyMatch(c -> MANNERS.contains(passage.lemma(c)));
  }

  private static final Set<String> MANNERS = Set.of("in", "by", "during", "with", "from");
  private static final Set<String> NAMING = Set.of("know", "call", "dub", "name", "describe");

  private boolean isWithin(Dependency edge) {
    int token = edge.dependent();
    if (!passage.token(token).isVerb()) {
      boolean apart = passage.in("occasions", token) && !isManner(edge);
      return !apart && !edge.is("conj") && !edge.is("parataxis");
    }
    if (edge.is("acl") && NAMING.contains(passage.lemma(token))) {
      return true;
    }
    boolean misread = Character.isUpperCase(passage.token(token).word().codePointAt(0));
    boolean occasion =
        edge.is("advcl")
            && syntax.children(token, "mark", "advmod").stream()
                .anyMatch(m -> OCCASIONS.contains(passage.lemma(m)));
    if (occasion) {
      return true;
    }
    boolean gerund = passage.token(token).pos().equals("VBG") && edge.is("advcl");
    boolean pact =
        edge.is("acl")
            && !edge.is("acl:relcl")
            && passage.token(token).pos().equals("VBN")
            && passage.in("pacts", edge.governor());
    return syntax.children(token, "nsubj").isEmpty() && (misread || gerund || pact);
  }

  /** "11 were killed and 78 wounded on Friday": the last of several holds the date for all. */
  private Optional<TimeValue> ofConjunct(int trigger) {
    return syntax.children(trigger, "conj").stream()
        .filter(c -> isToldTogether(trigger, c))
        .flatMap(c -> stated(c).stream())
        .findFirst();
  }

  private boolean isToldTogether(int verb, int conjunct) {
    String form = passage.token(verb).pos();
    List<Integer> subjects = syntax.children(conjunct, "nsubj");
    boolean numbers = subjects.stream().allMatch(n -> passage.token(n).isNumber());
    boolean same = form.equals(passage.token(conjunct).pos()) || !subjects.isEmpty();
    return form.matches("VB[ND]")
        && passage.token(conjunct).pos().matches("VB[ND]")
        && numbers
        && same;
  }

  /** "since May": from then on. */
  private TimeValue opened(int trigger, TimeMention mention) {
    TimeValue time = mention.value();
    String value = time.value();
    boolean after =
        mention.firstToken() > 1 && passage.lemma(mention.firstToken() - 1).equals("since");
    boolean open =
        after || since(mention).filter(head -> !syntax.isBelow(trigger, head)).isPresent();
    if (value == null || value.contains("/") || !open || tellsOf(mention, trigger)) {
      return time;
    }
    return new TimeValue(
        time.text(),
        time.type(),
        time.timex(),
        value + "/..",
        time.earliest(),
        null,
        time.precision());
  }

  /** "Since May, when six were killed": they were killed in May. */
  private boolean tellsOf(TimeMention time, int trigger) {
    return IntStream.rangeClosed(time.firstToken(), time.lastToken())
        .anyMatch(word -> syntax.isBelow(trigger, word));
  }
}
