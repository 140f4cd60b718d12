package io.claimledger.resolve.cast;

import io.claimledger.document.ActorMention.Kind;
import io.claimledger.model.ActorType;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Descriptions of persons by office: "the Russian leader", "the defence minister". */
final class Titles {

  private final Page page;
  private final CastBuilder cast;
  private final Roles roles;
  private final PersonWords words;

  Titles(Page page, CastBuilder cast, Roles roles, PersonWords words) {
    this.page = page;
    this.cast = cast;
    this.roles = roles;
    this.words = words;
  }

  /** What stands for someone: tokens first to last. */
  record Reference(List<String> actors, Kind kind, int first, int last) {}

  /** Who is described by the phrase whose noun stands at this token, if anyone. */
  @Nullable Reference at(Syntax s, int noun, Discourse discourse) {
    if (!isUnique(s, noun) || isTitleOfName(s, noun)) {
      return null;
    }
    int titleStart = roles.startOfTitle(s, noun);
    int owner = ownerStart(s, titleStart);
    int first = s.lower(owner - 1).equals("the") ? owner - 1 : owner;
    boolean definite =
        first < owner || s.pos(titleStart - 1).equals("POS") || s.lower(titleStart).equals("the");
    boolean became = s.lower(first - 1).matches("as|become|became");
    Role role = definite && !became ? described(s, noun) : null;
    if (role == null) {
      return null;
    }
    return holder(role, discourse)
        .map(h -> new Reference(List.of(h), Kind.TITLE, first, noun))
        .orElse(null);
  }

  private boolean isUnique(Syntax s, int noun) {
    return words.people().unique().contains(s.lower(noun))
        && s.pos(noun).matches("NN|NNP|JJ")
        && !s.pos(noun + 1).matches("NN.*|HYPH")
        && !cast.isTaken(s.sentence().index(), noun);
  }

  private boolean isTitleOfName(Syntax s, int noun) {
    int index = s.sentence().index();
    int next = s.word(noun + 1).equals(",") ? noun + 2 : noun + 1;
    return cast.mentions(index).stream()
            .anyMatch(m -> m.firstToken() == next && cast.isOf(m, ActorType.PERSON))
        && (next == noun + 1 || s.relation(noun).equals("appos") || s.word(next - 1).equals(","));
  }

  /** Where the state or body before a title begins; the title's start if there is none. */
  private int ownerStart(Syntax s, int titleStart) {
    int at = s.pos(titleStart - 1).equals("POS") ? titleStart - 2 : titleStart - 1;
    return page.hitAt(s.sentence().index(), at)
        .filter(h -> h.last() == at && roles.owner(page, s, titleStart - 1) != null)
        .map(Gazetteer.Hit::first)
        .orElseGet(() -> possessorStart(s, titleStart));
  }

  /** "the group" in "the group's spokesman". */
  private static int possessorStart(Syntax s, int titleStart) {
    if (!s.pos(titleStart - 1).equals("POS")) {
      return titleStart;
    }
    int first = titleStart - 2;
    while (s.pos(first - 1).matches("NN.*|JJ|HYPH")) {
      first--;
    }
    return Math.max(1, first);
  }

  private @Nullable Role described(Syntax s, int noun) {
    Role role = roles.endingAt(page, s, noun);
    if (role == null || role.of() != null || !s.lower(noun + 1).equals("of")) {
      return role;
    }
    int next = s.lower(noun + 2).equals("the") ? noun + 3 : noun + 2;
    String of = page.hitAt(s.sentence().index(), next).map(h -> h.entry().canonical()).orElse(null);
    return of == null && !s.lower(noun + 2).equals("state")
        ? null
        : new Role(role.office(), role.modifiers(), of);
  }

  private Optional<String> holder(Role role, Discourse discourse) {
    String best = null;
    int seen = -1;
    for (String person : roles.holders()) {
      boolean fits = roles.of(person).stream().anyMatch(r -> r.fits(role));
      int last = discourse.lastSeen(person);
      boolean later = last > seen || (last == seen && best != null && person.compareTo(best) < 0);
      if (fits && later) {
        best = person;
        seen = last;
      }
    }
    boolean told = seen > 0 || role.of() != null;
    return told ? Optional.ofNullable(best) : Optional.empty();
  }
}
