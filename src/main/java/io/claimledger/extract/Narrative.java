package io.claimledger.extract;

import io.claimledger.document.Sentence;
import io.claimledger.model.Attribution;
import io.claimledger.model.Modality;
import io.claimledger.model.Place;
import io.claimledger.model.Role;
import io.claimledger.model.SourceText;
import io.claimledger.model.Span;
import io.claimledger.model.TimeValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What holds beyond a sentence: who speaks a quotation that runs over several, and what an item of
 * a list takes from the sentence that opens it.
 */
final class Narrative {

  private static final String BULLETS = "•‣▪◦●·*–—-.";

  private final SourceText text;
  private final Quotations quotations;
  private final List<Candidate> candidates = new ArrayList<>();

  Narrative(SourceText text, Quotations quotations) {
    this.text = text;
    this.quotations = quotations;
  }

  void add(Passage passage, List<Candidate> read) {
    for (Candidate candidate : read) {
      Candidate spoken = spoken(candidate);
      candidates.add(isListItem(passage.sentence()) ? completed(spoken) : spoken);
    }
  }

  List<Candidate> candidates() {
    return candidates;
  }

  /** A claim inside quotation marks stands on the word of who speaks them. */
  private Candidate spoken(Candidate candidate) {
    Span trigger = candidate.passage().token(candidate.trigger()).span();
    Optional<Attribution> speaker = quotations.speakerAt(trigger);
    if (candidate.source() != null || speaker.isEmpty() || candidate.isStatement()) {
      return candidate;
    }
    Modality modality =
        candidate.modality() == Modality.ASSERTED ? Modality.REPORTED : candidate.modality();
    return candidate.on(speaker, modality);
  }

  private boolean isListItem(Sentence sentence) {
    String before = text.slice(new Span(0, sentence.span().start())).stripTrailing();
    return !before.isEmpty()
        && before.length() < sentence.span().start()
        && BULLETS.indexOf(before.charAt(before.length() - 1)) >= 0
        && (before.length() == 1
            || before.charAt(before.length() - 2) == '\n'
            || before.charAt(before.length() - 2) == ' ');
  }

  /** Actors, date and target that were given once for all items of a list. */
  private Candidate completed(Candidate item) {
    for (int i = candidates.size() - 1; i >= 0; i--) {
      Candidate earlier = candidates.get(i);
      if (earlier.type().equals(item.type()) && sameTrigger(earlier, item)) {
        List<Role> roles = new ArrayList<>(item.roles());
        for (Role role : earlier.roles()) {
          if (item.names(role.role()).isEmpty()) {
            roles.add(role);
          }
        }
        @Nullable TimeValue time = item.time() != null ? item.time() : earlier.time();
        @Nullable Place place = item.place() != null ? item.place() : earlier.place();
        return item.with(roles, time, place);
      }
    }
    return item;
  }

  private static boolean sameTrigger(Candidate one, Candidate other) {
    return one.passage().lemma(one.trigger()).equals(other.passage().lemma(other.trigger()));
  }
}
