package io.claimledger.extract;

import io.claimledger.document.Sentence;
import io.claimledger.model.Attribution;
import io.claimledger.model.Attribution.Style;
import io.claimledger.model.Modality;
import io.claimledger.model.Place;
import io.claimledger.model.Role;
import io.claimledger.model.SourceText;
import io.claimledger.model.Span;
import io.claimledger.model.TimeValue;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What holds beyond a sentence: who speaks a quotation that runs over several, and what an item of
 * a list takes from the sentence that opens it.
 */
final class Narrative {

  private final SourceText text;
  private final Quotations quotations;
  private final List<Candidate> candidates = new ArrayList<>();
  private final Understood understood = new Understood();

  Narrative(SourceText text, Quotations quotations) {
    this.text = text;
    this.quotations = quotations;
  }

  void add(Passage passage, List<Candidate> read) {
    List<Candidate> told = new ArrayList<>();
    for (Candidate candidate : read) {
      Candidate spoken = inFirstPerson(spoken(candidate));
      boolean takesUp = isListItem(passage.sentence()) || isDefinite(spoken);
      Candidate known = takesUp ? completed(spoken) : dated(spoken);
      Candidate gone = Antecedents.complete(Aftermath.complete(known, candidates), candidates);
      told.add(understood.complete(gone, candidates, told));
    }
    understood.read(passage);
    told.forEach(candidate -> candidates.add(Consequences.complete(candidate, told)));
  }

  /** Where the last thing told before a sentence happened, if it was told not long before. */
  Optional<Place> lastPlace(Passage passage) {
    for (int i = candidates.size() - 1; i >= 0 && near(candidates.get(i), passage); i--) {
      Place place = candidates.get(i).place();
      if (place != null) {
        return Optional.of(place);
      }
    }
    return Optional.empty();
  }

  private static boolean near(Candidate earlier, Passage passage) {
    return passage.sentence().index() - earlier.passage().sentence().index() <= SENTENCES_BACK;
  }

  List<Candidate> candidates() {
    return candidates;
  }

  /** A claim inside quotation marks stands on the word of who speaks them. */
  private Candidate spoken(Candidate candidate) {
    Span trigger = candidate.passage().token(candidate.trigger()).span();
    Optional<Attribution> speaker = quotations.speakerAt(trigger);
    if (candidate.source() != null || speaker.isEmpty() || candidate.isStatement()) {
      return quotations.isQuoted(trigger) ? inDirectSpeech(candidate) : candidate;
    }
    Modality modality =
        candidate.modality() == Modality.ASSERTED ? Modality.REPORTED : candidate.modality();
    return candidate.on(speaker, modality);
  }

  private static Candidate inDirectSpeech(Candidate candidate) {
    Optional<Attribution> direct =
        Optional.ofNullable(candidate.source())
            .map(a -> new Attribution(a.name(), Style.DIRECT, a.text(), a.cue()));
    return candidate.on(direct, candidate.modality());
  }

  /** "We" are who speaks the quotation, or who spoke last in a statement of their own. */
  private Candidate inFirstPerson(Candidate candidate) {
    String role = candidate.rule().pack().speaker();
    if (role == null || !candidate.roles().isEmpty()) {
      return candidate;
    }
    Span trigger = candidate.passage().token(candidate.trigger()).span();
    List<Role> roles =
        quotations
            .speakerAt(trigger)
            .map(speaker -> List.of(new Role(role, speaker.name(), speaker.text())))
            .orElseGet(() -> quotations.isQuoted(trigger) ? List.of() : lastSpeaker());
    return candidate.with(roles, candidate.time(), candidate.place());
  }

  private List<Role> lastSpeaker() {
    for (int i = candidates.size() - 1; i >= 0; i--) {
      if (candidates.get(i).isStatement()) {
        return candidates.get(i).roles();
      }
    }
    return List.of();
  }

  /** Whether nothing but a bullet stands before the sentence on its line. */
  private boolean isListItem(Sentence sentence) {
    int start = sentence.span().start();
    String before = text.slice(new Span(Math.max(0, start - MARGIN), start));
    return BULLET.matcher(before).find();
  }

  private static final int MARGIN = 20;
  private static final Pattern BULLET =
      Pattern.compile("(?:^|[\\r\\n])[\\s\\p{Zs}]*[•‣▪◦●·*–—.-][\\s\\p{Zs}]+$");

  /** "These strikes", "the meeting": what was told of before. */
  private static boolean isDefinite(Candidate candidate) {
    Passage passage = candidate.passage();
    return passage.token(candidate.trigger()).isNoun()
        && passage.syntax().children(candidate.trigger(), "det").stream()
            .map(passage::lemma)
            .anyMatch(DEFINITE::contains);
  }

  private static final Set<String> DEFINITE = Set.of("the", "this", "these", "that", "those");
  private static final int SENTENCES_BACK = 4;

  /** The day given just before for the like of it by the same actor. */
  private Candidate dated(Candidate candidate) {
    if (candidate.time() != null || candidate.isStatement()) {
      return candidate;
    }
    for (int i = candidates.size() - 1; i >= 0; i--) {
      Candidate earlier = candidates.get(i);
      if (earlier.type().equals(candidate.type())
          && sameTrigger(earlier, candidate)
          && near(earlier, candidate)
          && earlier.time() != null
          && !candidate.roles().isEmpty()
          && names(earlier).containsAll(names(candidate))) {
        return candidate.with(candidate.roles(), earlier.time(), candidate.place());
      }
    }
    return candidate;
  }

  private static boolean near(Candidate earlier, Candidate candidate) {
    int distance = candidate.passage().sentence().index() - earlier.passage().sentence().index();
    return distance <= SENTENCES_BACK;
  }

  private static Set<String> names(Candidate candidate) {
    return candidate.roles().stream().map(Role::name).collect(Collectors.toSet());
  }

  /** Actors, date and target that were given once for all items of a list. */
  private Candidate completed(Candidate item) {
    for (int i = candidates.size() - 1; i >= 0; i--) {
      Candidate earlier = candidates.get(i);
      if (earlier.type().equals(item.type())
          && sameTrigger(earlier, item)
          && !isByOthers(earlier, item)) {
        List<Role> roles = new ArrayList<>(item.roles());
        boolean introduced =
            isListItem(item.passage().sentence()) && !isListItem(earlier.passage().sentence());
        boolean known = introduced || earlier.isKnownTo(item);
        for (Role role : earlier.roles()) {
          if (known && item.names(role.role()).isEmpty()) {
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

  /** "The Elbonian strikes" are not the Ruritanian ones of the sentence before. */
  private static boolean isByOthers(Candidate earlier, Candidate item) {
    return item.roles().stream()
        .map(Role::role)
        .distinct()
        .anyMatch(
            role ->
                !earlier.names(role).isEmpty()
                    && Collections.disjoint(earlier.names(role), item.names(role)));
  }

  private static boolean sameTrigger(Candidate one, Candidate other) {
    String lemma = one.passage().lemma(one.trigger());
    String like = other.passage().lemma(other.trigger());
    return lemma.endsWith(like) || like.endsWith(lemma);
  }
}
