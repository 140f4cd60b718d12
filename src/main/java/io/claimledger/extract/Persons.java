package io.claimledger.extract;

import io.claimledger.document.ActorMention;
import io.claimledger.document.ActorMention.Kind;
import io.claimledger.document.Dependency;
import io.claimledger.model.ActorType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the persons whose names stand beside the nouns that tell what they are. */
final class Persons {

  private static final Set<String> LEADING = Set.of("lead", "head", "chair");

  private final Passage passage;

  Persons(Passage passage) {
    this.passage = passage;
  }

  /** Heads of the names: "its leader, Ann Lee", "a delegation led by Ann Lee". */
  List<Integer> of(int noun) {
    boolean named = passage.actorAt(noun).filter(m -> m.kind() == Kind.NAME).isPresent();
    if (named || !passage.token(noun).isNoun()) {
      return List.of();
    }
    return names(noun).stream()
        .filter(name -> passage.actorAt(name).filter(this::isPerson).isPresent())
        .toList();
  }

  /** The nouns that the parser hangs on a dateline's last word, though they go on after it. */
  List<Integer> pastLabel(int label) {
    return passage.syntax().children(label).stream()
        .map(Dependency::dependent)
        .filter(child -> child > passage.labelEnd() && passage.token(child).isNoun())
        .toList();
  }

  private List<Integer> names(int noun) {
    List<Integer> names = new ArrayList<>(passage.syntax().children(noun, "appos"));
    int next = isApposed(noun) ? noun + 2 : noun + 1;
    passage.actorAt(next).filter(m -> m.firstToken() == next).ifPresent(m -> names.add(m.head()));
    pastState(noun).ifPresent(names::add);
    passage.syntax().children(noun, "dep").stream()
        .filter(name -> name > noun && name <= noun + NEAR)
        .filter(name -> passage.token(name).isProperNoun())
        .forEach(names::add);
    if (passage.in("parties-led", noun)) {
      passage.syntax().children(noun, "acl").stream()
          .filter(participle -> LEADING.contains(passage.lemma(participle)))
          .flatMap(
              participle ->
                  passage.syntax().enhancedChildren(participle, "obl:by", "obl:agent").stream())
          .forEach(names::add);
    }
    return names;
  }

  /** "President of the Republic of Ruritania Ann Lee": the name right after the state. */
  private Optional<Integer> pastState(int office) {
    if (office >= passage.sentence().size()
        || !passage.in("offices", office)
        || !passage.lemma(office + 1).equals("of")) {
      return Optional.empty();
    }
    int last = Math.min(passage.sentence().size(), office + LONGEST_TITLE);
    for (int i = office + 2; i <= last; i++) {
      int first = i;
      Optional<ActorMention> name =
          passage.actorAt(i).filter(m -> m.firstToken() == first && isPerson(m));
      if (name.isPresent()) {
        return name.map(ActorMention::head);
      }
      if (!passage.token(i).isNoun() && !TITLE.contains(passage.token(i).pos())) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static final int NEAR = 4;
  private static final int LONGEST_TITLE = 12;
  private static final Set<String> TITLE = Set.of("DT", "IN", "JJ", "CC", "HYPH");

  /** "its negotiator, Ann Lee": the parser may hang the name elsewhere. */
  private boolean isApposed(int noun) {
    return passage.token(noun).pos().equals("NN")
        && passage.in("offices", noun)
        && noun + 2 < passage.sentence().size()
        && passage.token(noun + 1).word().equals(",");
  }

  private boolean isPerson(ActorMention mention) {
    return mention.kind() == Kind.NAME
        && mention.actors().stream()
            .flatMap(name -> passage.cast().actor(name).stream())
            .anyMatch(actor -> actor.type() == ActorType.PERSON);
  }
}
