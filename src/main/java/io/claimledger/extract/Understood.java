package io.claimledger.extract;

import io.claimledger.model.Quantity;
import io.claimledger.model.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who plays a role that the sentence leaves out since it is clear: "Ruritania has delivered 20
 * tanks", told by Elbonia's minister.
 */
final class Understood {

  private static final int SENTENCES_BACK = 2;

  private final Topic topic = new Topic();

  /** A sentence has been read, which later ones may go by. */
  void read(Passage passage) {
    topic.read(passage);
  }

  /**
   * The claim with those who are understood.
   *
   * @param earlier claims of the sentences before
   * @param here claims of its own sentence before it
   */
  Candidate complete(Candidate candidate, List<Candidate> earlier, List<Candidate> here) {
    Candidate result = candidate;
    for (String role : candidate.rule().pack().understood().keySet()) {
      Candidate known = result;
      result =
          isLeftOut(candidate, role)
              ? actor(candidate, role, earlier, here).map(a -> with(known, role, a)).orElse(known)
              : known;
    }
    return result;
  }

  private static Candidate with(Candidate candidate, String role, String name) {
    List<Role> roles = new ArrayList<>(candidate.roles());
    roles.add(new Role(role, name, candidate.passage().excerpt(candidate.trigger())));
    return candidate.with(roles, candidate.time(), candidate.place());
  }

  /** Whether nobody plays the role and no word in the sentence could name who does. */
  private static boolean isLeftOut(Candidate candidate, String role) {
    List<String> relations = candidate.rule().rule().roles().get(role);
    return relations != null
        && candidate.names(role).isEmpty()
        && relations.stream()
            .flatMap(name -> candidate.passage().fillers(candidate.trigger(), name).stream())
            .allMatch(token -> isThing(candidate, token) || Struck.isThem(candidate, token));
  }

  private static boolean isThing(Candidate candidate, int token) {
    Quantity quantity = candidate.quantity();
    return quantity != null
        && quantity.text().span().overlaps(candidate.passage().token(token).span());
  }

  private Optional<String> actor(
      Candidate candidate, String role, List<Candidate> earlier, List<Candidate> here) {
    Set<String> others = candidate.roles().stream().map(Role::name).collect(Collectors.toSet());
    States states = new States(candidate);
    return candidate.rule().pack().understood().getOrDefault(role, List.of()).stream()
        .map(
            clue ->
                switch (clue) {
                  case HERE -> before(candidate, role, here);
                  case BEFORE -> before(candidate, role, earlier);
                  case BARE -> before(candidate, role, isBare(candidate) ? earlier : List.of());
                  case TO -> states.led("to", true);
                  case PARTNER -> states.led("with", false);
                  case ABOVE -> states.above();
                  case TELLER -> states.teller();
                  case TOPIC -> topic.of(candidate.passage(), givers(candidate, role, earlier));
                  case HOST -> states.host();
                  case STRUCK -> Struck.of(candidate, here);
                })
        .flatMap(Optional::stream)
        .filter(name -> !others.contains(name))
        .findFirst();
  }

  /** Who gives or sends here or just before, and so gets nothing. */
  private static Set<String> givers(Candidate candidate, String role, List<Candidate> earlier) {
    Set<String> rivals = candidate.rule().pack().rivals();
    return Stream.concat(Stream.of(candidate), earlier.stream())
        .filter(c -> c.type().equals(candidate.type()) || rivals.contains(c.type()))
        .filter(c -> isNear(c, candidate))
        .flatMap(c -> c.roles().stream())
        .filter(r -> !r.role().equals(role))
        .map(Role::name)
        .collect(Collectors.toSet());
  }

  /** Whether it counts nobody by a noun: "700 of them". */
  private static boolean isBare(Candidate candidate) {
    return candidate.quantity() != null && candidate.quantity().item() == null;
  }

  private static Optional<String> before(Candidate candidate, String role, List<Candidate> told) {
    for (int i = told.size() - 1; i >= 0; i--) {
      Candidate earlier = told.get(i);
      List<String> names = earlier.names(role);
      if (earlier.type().equals(candidate.type())
          && isNear(earlier, candidate)
          && names.size() == 1) {
        return Optional.of(names.get(0));
      }
    }
    return Optional.empty();
  }

  private static boolean isNear(Candidate earlier, Candidate candidate) {
    Passage there = earlier.passage();
    Passage here = candidate.passage();
    return here.sentence().index() - there.sentence().index() <= SENTENCES_BACK
        && here.sentence().block() == there.sentence().block();
  }
}
