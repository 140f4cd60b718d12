package io.claimledger.resolve.cast;

import io.claimledger.document.ActorMention;
import io.claimledger.document.ActorMention.Kind;
import io.claimledger.model.ActorType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who was told to act together a moment ago, for "the two leaders". */
final class Company {

  private final Page page;
  private final CastBuilder cast;
  private final Roles roles;

  Company(Page page, CastBuilder cast, Roles roles) {
    this.roles = roles;
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

  /** Two persons told in one breath of late: "a meeting between Lee and Kim". */
  List<String> joined(Discourse discourse) {
    ActorMention later = null;
    for (ActorMention mention : discourse.latest()) {
      boolean person = mention.actors().size() == 1 && cast.isOf(mention, ActorType.PERSON);
      if (discourse.sentence() - mention.sentence() > 1) {
        break;
      }
      if (later != null && person && areJoined(mention, later)) {
        return List.of(mention.actors().get(0), later.actors().get(0));
      }
      later = person ? mention : null;
    }
    return List.of();
  }

  private boolean areJoined(ActorMention one, ActorMention other) {
    Syntax s = page.syntax(one.sentence());
    return one.sentence() == other.sentence()
        && !one.actors().equals(other.actors())
        && s.relation(other.head()).equals("conj")
        && s.governor(other.head()) == one.head();
  }

  /** The states and groups that act in this sentence or the one before, if they are so many. */
  List<String> parties(Discourse discourse, int count, Set<String> others) {
    List<String> found = new ArrayList<>();
    int sentence = -1;
    for (ActorMention mention : discourse.latest()) {
      if (discourse.sentence() - mention.sentence() > 1) {
        break;
      }
      if (mention.sentence() != sentence && found.size() >= count) {
        break;
      }
      sentence = mention.sentence();
      party(mention).filter(p -> !others.contains(p) && !found.contains(p)).ifPresent(found::add);
    }
    Collections.reverse(found);
    return found.size() == count ? found : List.of();
  }

  private Optional<String> party(ActorMention mention) {
    boolean acts = mention.actors().size() == 1 && mention.kind() != Kind.PLACE;
    if (!acts || !isCore(page.syntax(mention.sentence()), phraseHead(mention))) {
      return Optional.empty();
    }
    String actor = mention.actors().get(0);
    ActorType type = cast.identity(actor).type();
    String home = type == ActorType.PERSON ? roles.home(actor) : actor;
    boolean party =
        type == ActorType.PERSON || type == ActorType.COUNTRY || type == ActorType.ARMED_GROUP;
    return party ? Optional.ofNullable(home) : Optional.empty();
  }

  /** Of "Elbonian officials" the officials, who act for Elbonia. */
  private int phraseHead(ActorMention mention) {
    Syntax s = page.syntax(mention.sentence());
    boolean modifies = s.relation(mention.head()).matches("amod|compound|nmod:poss");
    return modifies ? s.governor(mention.head()) : mention.head();
  }

  private static boolean isCore(Syntax s, int token) {
    int head = s.relation(token).matches("conj|appos") ? s.governor(token) : token;
    head = s.relation(head).equals("conj") ? s.governor(head) : head;
    boolean with = s.relation(head).startsWith("obl") && s.lower(s.before(head)).equals("with");
    boolean afterDateline = s.relation(head).equals("dep") && s.governor(head) == 1;
    return s.isSubject(head) || afterDateline || s.relation(head).equals("obj") || with;
  }
}
