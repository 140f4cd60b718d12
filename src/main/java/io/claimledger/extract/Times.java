package io.claimledger.extract;

import io.claimledger.document.TimeMention;
import io.claimledger.model.TimeValue;
import java.util.Comparator;
import java.util.Optional;

/** Finds when: in the trigger's own phrase first, then in its clause, then in those above. */
final class Times {

  private final Passage passage;
  private final Clauses clauses;

  Times(Passage passage) {
    this.passage = passage;
    this.clauses = new Clauses(passage);
  }

  /** When the thing said happened, as far as its clause says. */
  Optional<TimeValue> of(int trigger) {
    return passage.times().stream()
        .filter(t -> t.value().value() != null)
        .filter(t -> clauses.distance(trigger, t.firstToken(), t.lastToken()) < Clauses.FAR)
        .min(
            Comparator.<TimeMention>comparingInt(
                    t -> clauses.distance(trigger, t.firstToken(), t.lastToken()))
                .thenComparingInt(t -> Math.abs(t.firstToken() - trigger)))
        .map(this::opened);
  }

  /** "since May": from then on. */
  private TimeValue opened(TimeMention mention) {
    TimeValue time = mention.value();
    String value = time.value();
    boolean since =
        mention.firstToken() > 1 && passage.lemma(mention.firstToken() - 1).equals("since");
    if (!since || value == null || value.contains("/")) {
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
}
