package io.claimledger.extract;

import io.claimledger.document.ActorMention.Kind;
import io.claimledger.document.QuantityMention;
import io.claimledger.model.Quantity;
import io.claimledger.rules.Rule.ItemRule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Which nouns of a phrase name the things that a rule looks for. */
final class Things {

  private static final int DEPTH = 3;

  /** Lists of people: whoever is counted as a person, or named by nationality, belongs to them. */
  private static final Set<String> HEADS =
      Set.of("people", "forces", "troops", "deaths", "captives", "lives");

  private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}|pound|peso|rupee|franc");

  private final Passage passage;

  Things(Passage passage) {
    this.passage = passage;
  }

  /**
   * The nouns that the rule's list knows: the head itself, or what it is a number or measure of.
   */
  List<Integer> of(ItemRule rule, int head) {
    return of(rule, head, 0);
  }

  private List<Integer> of(ItemRule rule, int head, int depth) {
    String lexicon = rule.lexicon();
    if (lexicon == null) {
      return List.of(head);
    }
    if (HEADS.contains(lexicon) && !areForces(rule) && isNobody(head)) {
      return List.of();
    }
    boolean known =
        knows(rule, lexicon, head)
            || (depth > 0 && (passage.in(lexicon, head) || isOfNation(rule, head)));
    if (known && isCounted(rule, head)) {
      return List.of(head);
    }
    List<Integer> parts = depth < DEPTH ? parts(rule, head, depth) : List.of();
    List<Integer> counted = parts.stream().filter(part -> isCounted(rule, part)).toList();
    boolean packed = !areForces(rule) && passage.in("measures", head);
    if (!counted.isEmpty() || !known || packed && !parts.isEmpty()) {
      return counted.isEmpty() ? parts.stream().limit(1).toList() : counted;
    }
    return List.of(head);
  }

  /** "A first group of 200 Kenyans" are forces where a group of people under arms is looked for. */
  private boolean isOfNation(ItemRule rule, int token) {
    return areForces(rule)
        && isCounted(rule, token)
        && passage.actorAt(token).filter(m -> m.kind() == Kind.DEMONYM).isPresent();
  }

  /** What a number, a sum of money or a measure is of: 5,000 men in "a force of 5,000 men". */
  private List<Integer> parts(ItemRule rule, int head, int depth) {
    List<Integer> parts = new ArrayList<>();
    for (int child : partHeads(head)) {
      parts.addAll(of(rule, child, depth + 1));
    }
    return parts;
  }

  private List<Integer> partHeads(int head) {
    List<Integer> heads = new ArrayList<>();
    if (isMoney(head)) {
      heads.addAll(passage.syntax().enhancedChildren(head, "nmod:in", "nmod:for"));
    }
    if (isMoney(head) || passage.token(head).isNumber() || passage.in("measures", head)) {
      heads.addAll(passage.syntax().enhancedChildren(head, "nmod:of", "obl:of"));
    }
    heads.addAll(
        passage
            .syntax()
            .enhancedChildren(
                head,
                "nmod:including",
                "obl:including",
                "nmod:such_as",
                "nmod:comprising",
                "nmod:than",
                "obl:than"));
    heads.addAll(sizes(head));
    heads.removeIf(child -> child == head);
    return heads;
  }

  /** Its size said after it: "soldiers, fewer than 400", "a force numbering 5,000 men". */
  private List<Integer> sizes(int head) {
    List<Integer> sizes = new ArrayList<>();
    for (int child : passage.syntax().children(head, "appos", "dep")) {
      if (child > head && passage.token(child).isNumber()) {
        sizes.add(child);
      }
    }
    for (int clause : passage.syntax().children(head, "acl")) {
      if (SIZING.contains(passage.lemma(clause))) {
        sizes.addAll(passage.syntax().children(clause, "obj", "obl", "nmod"));
      }
    }
    for (int next = head + 1; next <= Math.min(head + 2, passage.sentence().size()); next++) {
      if (SIZING.contains(passage.lemma(next)) && passage.token(next).isVerb()) {
        sizes.addAll(passage.syntax().children(next, "obj", "obl", "nmod"));
      }
    }
    passage.quantities().stream()
        .filter(q -> q.firstToken() == head + 2 && isAside(head + 1, q.lastToken() + 1))
        .forEach(q -> sizes.add(q.head()));
    return sizes;
  }

  private boolean isAside(int from, int to) {
    return to <= passage.sentence().size()
        && passage.token(from).word().equals(",")
        && passage.token(to).word().equals(",");
  }

  /** "No one", "none of them", "no soldiers". */
  private boolean isNobody(int head) {
    return NOBODY.contains(passage.lemma(head))
        || passage.syntax().children(head, "det", "neg").stream()
            .anyMatch(child -> passage.lemma(child).equals("no"));
  }

  private static final Set<String> NOBODY = Set.of("nobody", "none", "no-one");

  private static final Set<String> SIZING =
      Set.of("number", "numbering", "total", "totaling", "totalling", "comprise", "include");

  private boolean knows(ItemRule rule, String lexicon, int token) {
    if (HEADS.contains(lexicon) && isPerson(rule, token)) {
      return true;
    }
    if (MACHINES.contains(lexicon) && isModelName(token)) {
      return true;
    }
    if (!passage.in(lexicon, token)) {
      return GROUNDS.contains(lexicon) && passage.placeAt(token).isPresent();
    }
    String inContext = lexicon + "-in-context";
    return !passage.rules().rules().lexicons().containsKey(inContext)
        || !passage.in(inContext, token)
        || (HEADS.contains(lexicon) && isHeadcount(token))
        || hasContext(token);
  }

  private static final Set<String> GROUNDS = Set.of("ground", "strongholds");

  private static final Set<String> MACHINES = Set.of("weapons", "freight", "forces");

  private static final Pattern MODEL_NUMBER = Pattern.compile("\\d+[A-Z]?s?");

  /** "F-16s", "S-400s": a weapon by the letters and the number of its type alone. */
  private boolean isModelName(int token) {
    return MODEL_NUMBER.matcher(passage.token(token).word()).matches()
        && passage.syntax().children(token, "compound").stream()
            .anyMatch(letters -> passage.in("weapon-models", letters));
  }

  private boolean isPerson(ItemRule rule, int token) {
    if (passage.token(token).isNumber() || passage.token(token).pos().equals("PRP")) {
      return quantityAt(token).map(q -> isHeadcount(q.quantity())).orElse(false);
    }
    Optional<QuantityMention> count = quantityAt(token).filter(q -> q.head() == token);
    boolean mortal = "killed".equals(rule.as()) || "wounded".equals(rule.as());
    return !areForces(rule)
        && passage.token(token).isNoun()
        && !passage.in("not-people", token)
        && (count.filter(q -> mortal || "person".equals(q.quantity().unit())).isPresent()
            || passage.actorAt(token).filter(m -> m.kind() == Kind.DEMONYM).isPresent());
  }

  /** Whether the rule looks for people under arms. */
  boolean areForces(ItemRule rule) {
    return "forces".equals(rule.lexicon()) || "troops".equals(rule.lexicon());
  }

  private static boolean isHeadcount(Quantity quantity) {
    String unit = quantity.unit();
    return unit == null || unit.equals("person");
  }

  private boolean isHeadcount(int token) {
    return !passage.in("civil-posts", token)
        && quantityAt(token).filter(q -> "person".equals(q.quantity().unit())).isPresent();
  }

  /** Whether a word beside the noun says that it is military, or whose force it is. */
  private boolean hasContext(int token) {
    return passage.syntax().children(token, "compound", "amod", "nmod").stream()
        .anyMatch(
            child ->
                passage.in("military-context", child)
                    || isModel(child)
                    || (passage.in("weapons", child) && !passage.in("weapons-in-context", child))
                    || passage.in("forces", child)
                    || child < token
                        && passage.actorAt(child).filter(m -> m.kind() != Kind.PLACE).isPresent());
  }

  /** "F-16", "Mi 35": a name with a number is a type of weapon. */
  private boolean isModel(int token) {
    return passage.token(token).word().chars().anyMatch(Character::isDigit)
        || passage.syntax().children(token, "nummod", "compound").stream()
            .anyMatch(n -> passage.token(n).word().chars().anyMatch(Character::isDigit));
  }

  private boolean isCounted(ItemRule rule, int token) {
    return countOf(rule, token).isPresent();
  }

  private boolean isMoney(int token) {
    return quantityAt(token).filter(q -> isMoney(q.quantity())).isPresent();
  }

  private static boolean isMoney(Quantity quantity) {
    return quantity.unit() != null && CURRENCY.matcher(quantity.unit()).matches();
  }

  /** The number that counts a noun; a sum of money counts only what the rule says it does. */
  Optional<QuantityMention> countOf(ItemRule rule, int token) {
    return quantityAt(token).filter(q -> rule.money() || !isMoney(q.quantity()));
  }

  private Optional<QuantityMention> quantityAt(int token) {
    List<Integer> heads = new ArrayList<>(passage.syntax().children(token, "det:qmod"));
    heads.add(token);
    return passage.quantities().stream()
        .filter(q -> heads.contains(q.head()) || q.covers(token))
        .max(
            Comparator.<QuantityMention>comparingInt(q -> q.head() == token ? 1 : 0)
                .thenComparingInt(q -> q.lastToken() - q.firstToken()));
  }
}
