package io.claimledger.resolve.cast;

import io.claimledger.model.ActorType;
import io.claimledger.rules.Lexicons;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One word for a body whose name has more: "the Tigers", of "Liberation Tigers of Tamil Eelam". */
final class ShortBodies {

  private static final Pattern SPACE = Pattern.compile("[\\s\\p{Zs}]+");
  private static final int SHORTEST = 5;

  private final Page page;
  private final Map<String, BodyName> byWords = new HashMap<>();
  private final Map<String, BodyName> owners = new HashMap<>();
  private final Map<String, Boolean> shared = new HashMap<>();

  ShortBodies(Page page, List<List<BodyName>> found, Lexicons.BodyWords words) {
    this.page = page;
    for (BodyName body : found.stream().flatMap(List::stream).toList()) {
      byWords.merge(
          key(body.canonical()),
          body,
          (one, other) -> other.canonical().length() > one.canonical().length() ? other : one);
      String[] parts = SPACE.split(text(body));
      for (String part : parts.length > 1 ? parts : new String[0]) {
        boolean telling =
            part.length() >= SHORTEST
                && Spelling.isCapitalized(part)
                && !words.institutions().contains(part);
        if (telling) {
          own(part, body);
        }
      }
    }
  }

  /** "Council of the Federation" and "Council of Federation" are one. */
  private static String key(String name) {
    return name.replace(" the ", " ");
  }

  private void own(String part, BodyName body) {
    BodyName before = owners.putIfAbsent(part, body);
    if (before != null && !before.canonical().equals(body.canonical())) {
      shared.put(part, true);
    }
  }

  /** The body with the canonical name of the one whose name it is short for, if there is one. */
  BodyName whole(BodyName body) {
    String text = text(body);
    BodyName same = byWords.getOrDefault(key(body.canonical()), body);
    BodyName shortened = shared.containsKey(text) ? null : owners.get(text);
    boolean known = page.hitAt(body.sentence(), body.first()).isPresent();
    boolean alone = !known && body.canonical().equals(text);
    BodyName owner = shortened != null && alone ? shortened : same;
    return owner.canonical().equals(body.canonical())
        ? body
        : new BodyName(
            body.sentence(),
            body.first(),
            body.last(),
            owner.canonical(),
            owner.type(),
            owner.country());
  }

  private String text(BodyName body) {
    return page.text(body.sentence(), body.first(), body.last());
  }

  /** "The Observatory", "the Guards": a capitalized part of the name of a body told before. */
  static @Nullable String meant(Syntax s, int noun, Discourse discourse, int back) {
    String word = s.word(noun);
    if (!Spelling.isCapitalized(word) || s.isProper(noun + 1) || word.length() < 5) {
      return null;
    }
    Pattern part = Pattern.compile(".* " + Pattern.quote(word.replaceAll("s$", "")) + "s?\\b.*");
    return discourse.latest(
        back,
        a ->
            (a.type() == ActorType.ORGANIZATION || a.type() == ActorType.ARMED_GROUP)
                && part.matcher(a.name()).matches());
  }
}
