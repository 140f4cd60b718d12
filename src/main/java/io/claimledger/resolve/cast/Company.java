package io.claimledger.resolve.cast;

import io.claimledger.document.ActorMention;
import io.claimledger.model.ActorType;
import java.util.ArrayList;
import java.util.List;

/** Who was told to act together a moment ago, for "the two leaders". */
final class Company {

  private final Page page;
  private final CastBuilder cast;

  Company(Page page, CastBuilder cast) {
    this.page = page;
    this.cast = cast;
  }

  /** The persons who are subject or object of the sentence before, and those coordinated. */
  List<String> together(Discourse discourse) {
    List<String> persons = new ArrayList<>();
    for (ActorMention mention : discourse.latest()) {
      if (discourse.sentence() - mention.sentence() > 1) {
        break;
      }
      boolean person = mention.actors().size() == 1 && cast.isOf(mention, ActorType.PERSON);
      Syntax there = page.syntax(mention.sentence());
      boolean core = person && isCore(there, mention.head());
      if (core && !persons.contains(mention.actors().get(0))) {
        persons.add(0, mention.actors().get(0));
      }
    }
    return persons;
  }

  private static boolean isCore(Syntax s, int token) {
    int head = s.relation(token).matches("conj|appos") ? s.governor(token) : token;
    head = s.relation(head).equals("conj") ? s.governor(head) : head;
    boolean with = s.relation(head).startsWith("obl") && s.lower(s.before(head)).equals("with");
    boolean afterDateline = s.relation(head).equals("dep") && s.governor(head) == 1;
    return s.isSubject(head) || afterDateline || s.relation(head).equals("obj") || with;
  }
}
