package io.claimledger.nlp;

import io.claimledger.document.EntityMention;
import io.claimledger.document.Sentence;
import java.util.ArrayList;
import java.util.List;

/** Runs of tokens that carry the same named-entity tag. */
final class Entities {

  private Entities() {}

  static List<EntityMention> of(Sentence sentence) {
    List<EntityMention> mentions = new ArrayList<>();
    int first = 1;
    while (first <= sentence.size()) {
      String tag = sentence.token(first).entity();
      int last = first;
      while (last < sentence.size() && sentence.token(last + 1).entity().equals(tag)) {
        last++;
      }
      if (!tag.equals("O")) {
        mentions.add(new EntityMention(sentence.index(), first, last, tag));
      }
      first = last + 1;
    }
    return mentions;
  }
}
